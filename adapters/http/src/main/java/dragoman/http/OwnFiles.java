package dragoman.http;

import dragoman.model.Sha256;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Files that came along in our jars. */
public final class OwnFiles {
    private OwnFiles() {}

    /** The text of a file that lies beside this class, or anywhere when its name begins with a slash. */
    public static String text(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in this build: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Texts by their keys, from a file of properties. */
    public static Map<String, String> words(Class<?> beside, String name) {
        var lines = new Properties();
        try (var reader = new StringReader(text(beside, name))) {
            lines.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var texts = new TreeMap<String, String>();
        lines.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    /** Short, of the content. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes), 0, 6);
    }
}
