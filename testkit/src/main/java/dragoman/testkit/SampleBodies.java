package dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Bodies as a vendor posts them, kept beside a test class; where a manifest lies among them, with the signatures that a test key gives them. */
public final class SampleBodies {
    private final Class<?> beside;

    public SampleBodies(Class<?> beside) {
        this.beside = beside;
    }

    /** The exact bytes. */
    public byte[] read(String file) {
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("no sample " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of all signatures. */
    public String key() {
        return manifest().at("/secret/key").asText();
    }

    public List<String> names() {
        return manifest().path("files").properties().stream().map(entry -> entry.getKey()).toList();
    }

    public String signature(String file) {
        return manifest().path("files").path(file).path("signature").asText();
    }

    private JsonNode manifest() {
        return FakeVendor.read(read("manifest.json"));
    }
}
