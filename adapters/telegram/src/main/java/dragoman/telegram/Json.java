package dragoman.telegram;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.http.json.Fields;
import dragoman.http.json.Recycling;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Reading JSON of which nothing is certain: a field that is missing, null or of another type is simply not there. */
final class Json {
    /** Later than any date that Telegram could mean. */
    private static final long END_OF_TIME = 1L << 35;

    private static final ObjectMapper METHODS = new ObjectMapper(Recycling.factory());

    private Json() {}

    /** The object in these bytes; empty when they are anything else. */
    static Optional<JsonNode> object(byte[] bytes) {
        return Optional.of(Fields.tree(bytes)).filter(JsonNode::isObject);
    }

    /** A method of the Bot API as its library writes it. */
    static byte[] bytes(Object value) {
        try {
            return METHODS.writeValueAsBytes(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    static Optional<JsonNode> object(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isObject);
    }

    /** A text that is not empty, without broken characters. */
    static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue)
                .map(Whole::characters).filter(text -> !text.isEmpty());
    }

    /** A whole number that is not 0. */
    static OptionalLong id(JsonNode node, String field) {
        var value = node.get(field);
        return value != null && value.isIntegralNumber() && value.canConvertToLong() && value.longValue() != 0
                ? OptionalLong.of(value.longValue())
                : OptionalLong.empty();
    }

    static boolean yes(JsonNode node, String field) {
        var value = node.get(field);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** Seconds since 1970 in this field, unless they are nonsense. */
    static Optional<Instant> instant(JsonNode node, String field) {
        var seconds = id(node, field);
        return seconds.isPresent() && seconds.getAsLong() > 0 && seconds.getAsLong() < END_OF_TIME
                ? Optional.of(Instant.ofEpochSecond(seconds.getAsLong()))
                : Optional.empty();
    }
}
