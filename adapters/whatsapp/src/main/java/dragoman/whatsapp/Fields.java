package dragoman.whatsapp;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Optional;

/** Reads fields that may be missing, null or of another type than documented. */
final class Fields {
    private static final int SHORT = 2000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Fields() {}

    /** Missing when the bytes are no JSON object. */
    static JsonNode tree(byte[] body) {
        try {
            var tree = JSON.readTree(body);
            return tree != null && tree.isObject() ? tree : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    static Optional<String> text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() || value.isIntegralNumber()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** {@code +} and digits, where Meta writes digits alone; anything else stays as it is. */
    static Optional<String> phone(JsonNode node, String field) {
        return text(node, field).map(Fields::phone);
    }

    static String phone(String written) {
        return written.matches("[0-9]{4,20}") ? "+" + written : written;
    }

    /** What came, shortened for keeping. */
    static String raw(JsonNode node) {
        var text = node.toString();
        if (text.length() <= SHORT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
        return text.substring(0, end) + "…";
    }
}
