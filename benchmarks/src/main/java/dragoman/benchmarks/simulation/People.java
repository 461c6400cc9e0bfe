package dragoman.benchmarks.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.model.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What people say beside the shop's own words, by language and kind; from {@code simulation/people.csv}. */
final class People {
    private static final String NOISE = "noise";
    private final List<CSVRecord> all;

    People() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = Optional.ofNullable(People.class.getResourceAsStream("/simulation/people.csv"))
                .orElseThrow();
                var parsed = format.parse(new InputStreamReader(in, UTF_8))) {
            this.all = parsed.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never empty: {@code name, address, trouble, wish, matter, small-talk, rude, correction, question}. */
    List<String> say(String kind, Language language) {
        var found = all.stream().filter(line -> line.get("kind").equals(kind)
                && (kind.equals(NOISE) || line.get("language").equals(language.code())))
                .map(line -> line.get("text")).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("nobody says a " + kind + " in " + language);
        }
        return found;
    }

    List<String> noise() {
        return say(NOISE, Language.ENGLISH);
    }
}
