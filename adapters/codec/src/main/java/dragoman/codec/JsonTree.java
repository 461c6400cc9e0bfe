package dragoman.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads bytes into {@link JsonIn}: texts, numbers, yes/no, lists, objects; null counts as missing. */
final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // by itself, each thread keeps buffers of its own, and a virtual one lives for one message
            .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()).build();

    private JsonTree() {}

    static JsonIn read(byte[] json) {
        try (var parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable("a document that is no JSON object");
            }
            return object(parser);
        } catch (IOException e) {
            throw new Unreadable("a document that is no JSON: " + e.getMessage(), e);
        }
    }

    private static JsonIn object(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            var key = name;
            value(parser, parser.nextToken()).ifPresent(value -> fields.put(key, value));
        }
        return new JsonIn(fields);
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        var all = new ArrayList<Object>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            value(parser, token).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Object> value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> Optional.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getNumberValue());
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            case START_OBJECT -> Optional.of(object(parser));
            case START_ARRAY -> Optional.of(list(parser));
            default -> Optional.empty();
        };
    }
}
