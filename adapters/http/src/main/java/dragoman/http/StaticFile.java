package dragoman.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file of ours as it goes out: packed once, named by its content so that browsers may keep it for ever. */
public final class StaticFile {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String BRIEFLY = "public, max-age=300";
    private final String name;
    private final Answer plain;
    private final Answer packed;

    private StaticFile(String name, Answer plain, Answer packed) {
        this.name = name;
        this.plain = plain;
        this.packed = packed;
    }

    /** {@code StaticFile.of("desk", "css", "text/css", text)} is called {@code desk.0123456789ab.css}. */
    public static StaticFile of(String name, String ending, String type, String text) {
        return made(name + "." + OwnFiles.hash(text.getBytes(StandardCharsets.UTF_8)) + "." + ending, type,
                text,
                FOR_EVER);
    }

    /** One that changes under an address which stays the same: browsers keep it for five minutes. */
    public static StaticFile changing(String type, String text) {
        return made("", type, text, BRIEFLY);
    }

    /** Pages of other sites may load it too, also those that isolate themselves. */
    public StaticFile forOtherSites() {
        var more = Map.of("Cross-Origin-Resource-Policy", "cross-origin");
        return new StaticFile(name, with(plain, more), with(packed, more));
    }

    /** With its hash; changes when the content does. */
    public String name() {
        return name;
    }

    public Answer answer(Call call) {
        return call.header("Accept-Encoding").orElse("").contains("gzip") ? packed : plain;
    }

    private static StaticFile made(String name, String type, String text, String kept) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var plain = new Answer(200, type + "; charset=utf-8", bytes, Map.of("Cache-Control", kept, "Vary",
                "Accept-Encoding", "X-Content-Type-Options", "nosniff"));
        var packed = new Answer(200, plain.contentType(), gzip(bytes), plain.headers());
        return new StaticFile(name, plain, with(packed, Map.of("Content-Encoding", "gzip")));
    }

    private static Answer with(Answer answer, Map<String, String> more) {
        var headers = new HashMap<>(answer.headers());
        headers.putAll(more);
        return new Answer(answer.status(), answer.contentType(), answer.body(), headers);
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
