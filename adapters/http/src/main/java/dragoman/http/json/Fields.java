package dragoman.http.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** Reads fields of JSON that others wrote. */
public final class Fields {
    private static final int SHORT = 2000;
    private static final JsonMapper JSON = JsonMapper.builder(Recycling.factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Fields() {}

    /** Missing when the bytes are no JSON object. */
    public static JsonNode tree(byte[] body) {
        try {
            var tree = JSON.readTree(body);
            return tree != null && tree.isObject() ? tree : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** The words of a field; numbers as they are written, since vendors send some ids either way. Empty when there is nothing but blanks. */
    public static Optional<String> text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() || value.isIntegralNumber()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** A number, or a text that is one. */
    public static OptionalDouble number(JsonNode node, String field) {
        try {
            var value = node.path(field);
            var number = value.isNumber() ? value.doubleValue() : Double.parseDouble(value.asText().strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** What came, shortened for keeping. */
    public static String raw(JsonNode node) {
        var text = node.toString();
        if (text.length() <= SHORT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
        return text.substring(0, end) + "…";
    }

    /** The same for the same content: an id for what its vendor did not number. */
    public static String hash(JsonNode node) {
        return UUID.nameUUIDFromBytes(node.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** As a text first: the writer of bytes refuses half a surrogate pair, and customers' names hold such things. */
    public static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
