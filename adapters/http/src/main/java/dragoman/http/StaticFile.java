package dragoman.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file of ours as it goes out: packed once, named by its content so that browsers may keep it for ever. */
public final class StaticFile {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private final String name;
    private final Answer plain;
    private final Answer packed;

    private StaticFile(String name, String type, byte[] bytes) {
        this.name = name;
        this.plain = new Answer(200, type, bytes, Map.of("Cache-Control", FOR_EVER, "Vary", "Accept-Encoding",
                "X-Content-Type-Options", "nosniff"));
        this.packed = new Answer(200, type, gzip(bytes), Map.of("Cache-Control", FOR_EVER, "Vary",
                "Accept-Encoding", "Content-Encoding", "gzip", "X-Content-Type-Options", "nosniff"));
    }

    /** {@code StaticFile.of("desk", "css", "text/css", text)} is called {@code desk.0123456789ab.css}. */
    public static StaticFile of(String name, String ending, String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new StaticFile(name + "." + hash(bytes) + "." + ending, type + "; charset=utf-8", bytes);
    }

    /** With its hash; changes when the content does. */
    public String name() {
        return name;
    }

    public Answer answer(Call call) {
        return call.header("Accept-Encoding").orElse("").contains("gzip") ? packed : plain;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
