package dragoman.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences that people write and that are no shop's business: one a line, in {@code <language>.everyday}. */
final class Everyday {
    private Everyday() {}

    /** Of a language by its ISO code; none for a language that we do not know. */
    static List<String> of(String code) {
        var resource = Everyday.class.getResourceAsStream(code + ".everyday");
        if (resource == null) {
            return List.of();
        }
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
