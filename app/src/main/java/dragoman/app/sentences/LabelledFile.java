package dragoman.app.sentences;

import dragoman.app.Trouble;
import dragoman.understanding.intent.Labelled;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads sentences with labels from a CSV file (RFC 4180, UTF-8) whose header names the columns {@code sentence} and {@code label}. */
public final class LabelledFile {
    /** The label of a sentence that has no intent. */
    public static final String NONE = "none";

    private static final String SENTENCE = "sentence";
    private static final String LABEL = "label";
    private static final String MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader()
            .setSkipHeaderRecord(true).setIgnoreHeaderCase(true).setIgnoreEmptyLines(true).setTrim(true)
            .get();

    private final Path file;

    private LabelledFile(Path file) {
        this.file = file;
    }

    /** @throws Trouble in a line, with file, line and remedy */
    public static List<Labelled> read(Path file) {
        return new LabelledFile(file).read();
    }

    private List<Labelled> read() {
        try (Reader content = new StringReader(content()); CSVParser rows = FORMAT.parse(content)) {
            for (String column : List.of(SENTENCE, LABEL)) {
                if (!rows.getHeaderMap().containsKey(column)) {
                    throw new Trouble(file + ":1: there is no column '" + column
                            + "'. The first line must be: sentence,label");
                }
            }
            List<Labelled> sentences = new ArrayList<>();
            for (CSVRecord row : rows) {
                sentences.add(labelled(row, rows.getCurrentLineNumber()));
            }
            return sentences;
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            throw malformed(e);
        }
    }

    /** A file that a spreadsheet saved may begin with a mark. */
    private String content() {
        try {
            String content = Files.readString(file);
            if (content.isBlank()) {
                throw new Trouble(file + ": the file is empty. Its first line must be: sentence,label");
            }
            return content.startsWith(MARK) ? content.substring(1) : content;
        } catch (NoSuchFileException e) {
            throw new Trouble(file + ": there is no such file.");
        } catch (CharacterCodingException e) {
            throw new Trouble(file + ": this is not a UTF-8 text file. Save it as UTF-8.");
        } catch (IOException e) {
            throw new Trouble(file + ": cannot be read. Is it a file, and may this user read it?");
        }
    }

    private Labelled labelled(CSVRecord row, long line) {
        if (!row.isConsistent()) {
            throw new Trouble(file + ":" + line + ": " + row.size() + " values where the header names "
                    + row.getParser().getHeaderNames().size()
                    + ". Put a sentence that has commas between double quotes.");
        }
        String label = row.get(LABEL);
        if (label.isEmpty()) {
            throw new Trouble(file + ":" + line + ": the sentence has no label. Write '" + NONE
                    + "' for one without an intent.");
        }
        return new Labelled(row.get(SENTENCE),
                label.equalsIgnoreCase(NONE) ? Optional.empty() : Optional.of(label));
    }

    private Trouble malformed(Exception e) {
        Throwable cause = e.getCause() instanceof CSVException inner ? inner : e;
        return new Trouble(file + ": this is no CSV file as RFC 4180 has it: " + cause.getMessage()
                + ". Double quotes inside a quoted sentence are written twice.");
    }
}
