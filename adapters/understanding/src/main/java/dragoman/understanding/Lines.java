package dragoman.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own knowledge of languages, in lists: a line each, apart from empty lines and those that begin with #. */
final class Lines {
    private Lines() {}

    /** Sentences that people write and that are no shop's business; none for a language that we do not know. */
    static List<String> everyday(Tongue tongue) {
        return of(Tongue.family(tongue.language().code()) + ".everyday");
    }

    /** None when there is no such list. */
    static List<String> of(String name) {
        var resource = Lines.class.getResourceAsStream(name);
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
