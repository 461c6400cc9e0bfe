package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Bodies as Meta posts them, with the signatures that a test key gives them. */
final class Samples {
    private static final JsonNode MANIFEST = manifest();
    static final String APP_SECRET = MANIFEST.at("/secret/key").asText();

    private Samples() {}

    static byte[] read(String file) {
        try (var stream = Samples.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("no sample " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names() {
        return MANIFEST.path("files").properties().stream().map(entry -> entry.getKey()).toList();
    }

    static Optional<String> signature(String file) {
        return Optional.of(MANIFEST.path("files").path(file).path("signature").asText());
    }

    private static JsonNode manifest() {
        try {
            return new JsonMapper().readTree(read("manifest.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
