package dragoman.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes one document, field by field: no reflection, since each turn writes three of them. */
final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    static byte[] document(Consumer<JsonOut> body) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("v", Versions.NOW);
            body.accept(new JsonOut(json));
            json.writeEndObject();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    void text(String name, String value) {
        put(() -> json.writeStringField(name, WellFormed.text(value)));
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(v -> text(name, v));
    }

    /** Left out when empty. */
    void textOrNothing(String name, String value) {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    /** Left out when 0. */
    void number(String name, long value) {
        if (value != 0) {
            put(() -> json.writeNumberField(name, value));
        }
    }

    void numberEvenZero(String name, long value) {
        put(() -> json.writeNumberField(WellFormed.text(name), value));
    }

    void decimal(String name, double value) {
        put(() -> json.writeNumberField(name, value));
    }

    /** Left out when false. */
    void flag(String name, boolean value) {
        if (value) {
            put(() -> json.writeBooleanField(name, true));
        }
    }

    void instant(String name, Instant value) {
        put(() -> json.writeNumberField(name, value.toEpochMilli()));
    }

    void instant(String name, Optional<Instant> value) {
        value.ifPresent(v -> instant(name, v));
    }

    void object(String name, Runnable body) {
        put(() -> json.writeObjectFieldStart(name));
        body.run();
        put(json::writeEndObject);
    }

    <T> void object(String name, T value, BiConsumer<JsonOut, T> body) {
        put(() -> json.writeObjectFieldStart(name));
        body.accept(this, value);
        put(json::writeEndObject);
    }

    /** Left out when empty. */
    <T> void objects(String name, List<T> values, BiConsumer<JsonOut, T> body) {
        array(name, values, value -> {
            put(json::writeStartObject);
            body.accept(this, value);
            put(json::writeEndObject);
        });
    }

    /** Left out when empty. */
    <T> void objects(String name, Map<String, T> values, BiConsumer<JsonOut, T> body) {
        if (!values.isEmpty()) {
            object(name, () -> values.forEach((key, value) -> object(WellFormed.text(key), value, body)));
        }
    }

    /** Texts, numbers, yes/no, lists and maps by name, whatever there is. */
    void tree(String name, Object tree) {
        put(() -> json.writeFieldName(WellFormed.text(name)));
        put(() -> tree(tree));
    }

    private void tree(Object tree) throws IOException {
        switch (tree) {
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.longValue());
            case Boolean yes -> json.writeBoolean(yes);
            case List<?> list -> {
                json.writeStartArray();
                for (var each : list) {
                    tree(each);
                }
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (var each : map.entrySet()) {
                    json.writeFieldName(WellFormed.text(String.valueOf(each.getKey())));
                    tree(each.getValue());
                }
                json.writeEndObject();
            }
            default -> json.writeString(WellFormed.text(tree.toString()));
        }
    }

    /** Left out when empty. */
    void texts(String name, List<String> values) {
        array(name, values, value -> put(() -> json.writeString(WellFormed.text(value))));
    }

    /** Left out when empty. */
    void texts(String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            object(name, () -> values.forEach((key, value) -> text(WellFormed.text(key), value)));
        }
    }

    private <T> void array(String name, List<T> values, Consumer<T> each) {
        if (!values.isEmpty()) {
            put(() -> json.writeArrayFieldStart(name));
            values.forEach(each);
            put(json::writeEndArray);
        }
    }

    /** All goes into memory: there is no I/O that could fail. */
    private static void put(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
