package dragoman.app.sentences;

import dragoman.app.Trouble;
import dragoman.understanding.intent.Guess;
import dragoman.understanding.intent.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes what was understood: the columns {@code sentence,label,predicted,confidence}. The same judgements give the same bytes. */
public final class JudgedFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader("sentence", "label", "predicted", "confidence").setRecordSeparator('\n').get();

    private JudgedFile() {}

    /** Guesses stand in the order of the sentences. */
    public static void write(Path file, List<Labelled> sentences, List<Guess> guesses) {
        try (var out = Files.newBufferedWriter(file); var rows = new CSVPrinter(out, FORMAT)) {
            for (int i = 0; i < sentences.size(); i++) {
                rows.printRecord(sentences.get(i).sentence(),
                        sentences.get(i).label().orElse(LabelledFile.NONE), predicted(guesses.get(i)),
                        String.format(Locale.ROOT, "%.4f", guesses.get(i).confidence()));
            }
        } catch (IOException e) {
            throw new Trouble(file + ": cannot be written. Name a file in a folder that exists with --out.");
        }
    }

    static String predicted(Guess guess) {
        return guess.sureEnough() ? guess.label() : LabelledFile.NONE;
    }
}
