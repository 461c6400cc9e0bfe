package dragoman.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a call, from JSON or a form; of an uploaded file, its name as {@code file:boots.png}. */
record Form(Map<String, String> fields) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern
            .compile("(?i)form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?");

    static Form of(FakeHttp.Request request) {
        var type = request.header("Content-Type").orElse("");
        var boundary = BOUNDARY.matcher(type);
        return new Form(boundary.find()
                ? multipart(request.body(), boundary.group(1))
                : json(request.body()));
    }

    /** From a webhook's answer. */
    static Form of(String json) {
        return new Form(json(json.getBytes(UTF_8)));
    }

    static Form urlEncoded(String text) {
        return new Form(Stream.of(text.split("&")).map(pair -> pair.split("=", 2)).collect(
                Collectors.toMap(pair -> plain(pair[0]), pair -> pair.length < 2 ? "" : plain(pair[1]),
                        (first, _) -> first)));
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, UTF_8);
    }

    Optional<String> get(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private static Map<String, String> json(byte[] body) {
        try {
            var fields = new HashMap<String, String>();
            JSON.readTree(body).properties().forEach(field -> fields.put(field.getKey(),
                    field.getValue().isValueNode()
                            ? field.getValue().asText()
                            : field.getValue().toString()));
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> multipart(byte[] body, String boundary) {
        var fields = new HashMap<String, String>();
        for (var part : new String(body, ISO_8859_1).split(Pattern.quote("--" + boundary), -1)) {
            var name = NAME.matcher(part);
            var start = part.indexOf("\r\n\r\n");
            if (name.find() && start >= 0) {
                var value = part.substring(start + 4, part.length() - 2);
                fields.put(name.group(1),
                        name.group(2) == null
                                ? new String(value.getBytes(ISO_8859_1), UTF_8)
                                : "file:" + name.group(2));
            }
        }
        return fields;
    }
}
