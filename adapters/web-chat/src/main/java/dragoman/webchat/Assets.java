package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The page's style and script, packed once, named by their content so that browsers may keep them for ever. */
record Assets(Asset style, Asset script) {
    private static final String[] STYLES = {"base.css", "lines.css", "parts.css", "frame.css"};
    private static final String[] SCRIPTS = {"page.js", "store.js", "wire.js", "line.js", "talk.js",
            "outbox.js", "live.js", "files.js", "frame.js", "chat.js"};

    static Assets load() {
        return new Assets(Asset.of("css", "text/css; charset=utf-8", STYLES),
                Asset.of("js", "text/javascript; charset=utf-8", SCRIPTS));
    }

    Answer answer(Call call) {
        var name = call.path("file");
        if (name.equals(style.name())) {
            return style.answer(call);
        }
        return name.equals(script.name()) ? script.answer(call) : Answer.text(404, "not found");
    }

    /** One file as it goes out. */
    @SuppressWarnings("ArrayRecordComponent") // files are never compared
    record Asset(String name, String type, String kept, byte[] plain, byte[] packed) {
        static Asset of(String kind, String type, String... parts) {
            var text = new StringBuilder();
            for (var part : parts) {
                text.append(Resources.text(part)).append('\n');
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return new Asset("chat." + Resources.hash(bytes) + "." + kind, type,
                    "public, max-age=31536000, immutable", bytes, gzip(bytes));
        }

        /** One that changes under the same address. */
        static Asset brief(String type, String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Asset(Resources.hash(bytes), type, "public, max-age=300", bytes, gzip(bytes));
        }

        Answer answer(Call call) {
            var headers = new HashMap<>(Map.of("Cache-Control", kept, "Vary", "Accept-Encoding",
                    "X-Content-Type-Options", "nosniff",
                    // a shop whose pages are isolated may load it too
                    "Cross-Origin-Resource-Policy", "cross-origin"));
            if (!call.header("Accept-Encoding").orElse("").contains("gzip")) {
                return new Answer(200, type, plain, headers);
            }
            headers.put("Content-Encoding", "gzip");
            return new Answer(200, type, packed, headers);
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
}
