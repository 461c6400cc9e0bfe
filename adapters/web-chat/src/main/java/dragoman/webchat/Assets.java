package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The page's style and script, packed once, named by their content so that browsers may keep them for ever. */
record Assets(Asset style, Asset script) {
    private static final String[] STYLES = {"base.css", "lines.css", "parts.css"};
    private static final String[] SCRIPTS = {"page.js", "line.js", "talk.js", "outbox.js", "live.js",
            "chat.js"};

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
    record Asset(String name, String type, byte[] plain, byte[] packed) {
        static Asset of(String kind, String type, String... parts) {
            var text = new StringBuilder();
            for (var part : parts) {
                text.append(Resources.text(part)).append('\n');
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return new Asset("chat." + Resources.hash(bytes) + "." + kind, type, bytes, gzip(bytes));
        }

        Answer answer(Call call) {
            var keep = "public, max-age=31536000, immutable";
            return call.header("Accept-Encoding").orElse("").contains("gzip")
                    ? new Answer(200, type, packed,
                            Map.of("Cache-Control", keep, "Vary", "Accept-Encoding", "Content-Encoding",
                                    "gzip",
                                    "X-Content-Type-Options", "nosniff"))
                    : new Answer(200, type, plain,
                            Map.of("Cache-Control", keep, "Vary", "Accept-Encoding", "X-Content-Type-Options",
                                    "nosniff"));
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
