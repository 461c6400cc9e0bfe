package dragoman.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object as it was read: fields in any order, unknown ones passed over, missing ones as their usual value. */
record JsonIn(Map<String, Object> fields) {
    static final JsonIn EMPTY = new JsonIn(Map.of());

    static JsonIn document(byte[] json) {
        return JsonTree.read(json);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> new Unreadable("'" + name + "' is missing in " + shortly()));
    }

    String text(String name, String usual) {
        return optionalText(name).orElse(usual);
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(get(name, String.class));
    }

    long number(String name) {
        var found = get(name, Number.class);
        return found == null ? 0 : found.longValue();
    }

    int integer(String name, int usual) {
        var found = get(name, Number.class);
        return found == null ? usual : found.intValue();
    }

    int integer(String name) {
        return integer(name, 0);
    }

    double decimal(String name) {
        var found = get(name, Number.class);
        return found == null ? 0 : found.doubleValue();
    }

    BigDecimal exact(String name) {
        return new BigDecimal(text(name));
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name, Boolean.class));
    }

    Instant instant(String name) {
        return optionalInstant(name)
                .orElseThrow(() -> new Unreadable("'" + name + "' is missing in " + shortly()));
    }

    Optional<Instant> optionalInstant(String name) {
        return has(name) ? Optional.of(Instant.ofEpochMilli(number(name))) : Optional.empty();
    }

    /** Empty where there is none. */
    JsonIn object(String name) {
        var found = get(name, JsonIn.class);
        return found == null ? EMPTY : found;
    }

    <T> List<T> objects(String name, Function<JsonIn, T> reading) {
        return list(name).stream().map(each -> reading.apply(as(name, each, JsonIn.class))).toList();
    }

    <T> Map<String, T> map(String name, Function<JsonIn, T> reading) {
        return object(name).each(each -> reading.apply(as(name, each, JsonIn.class)));
    }

    Map<String, Instant> instants(String name) {
        return object(name).each(each -> Instant.ofEpochMilli(as(name, each, Number.class).longValue()));
    }

    Map<String, Integer> integers(String name) {
        return object(name).each(each -> as(name, each, Number.class).intValue());
    }

    Map<String, String> texts(String name) {
        return object(name).each(each -> as(name, each, String.class));
    }

    List<String> textList(String name) {
        return list(name).stream().map(each -> as(name, each, String.class)).toList();
    }

    /** What {@link JsonOut#tree} wrote. */
    Optional<Object> tree(String name) {
        return Optional.<Object>ofNullable(fields.get(name)).map(JsonIn::plain);
    }

    /** The same of a map by name; empty where there is none. */
    Map<String, Object> trees(String name) {
        return object(name).each(JsonIn::plain);
    }

    private static Object plain(Object tree) {
        return switch (tree) {
            case JsonIn inner -> inner.each(JsonIn::plain);
            case List<?> list -> list.stream().map(JsonIn::plain).toList();
            default -> tree;
        };
    }

    /** The beginning of it, for messages. */
    String shortly() {
        var all = fields.toString();
        return all.length() > 200 ? all.substring(0, 200) + "…" : all;
    }

    private <T> Map<String, T> each(Function<Object, T> reading) {
        var all = LinkedHashMap.<String, T>newLinkedHashMap(fields.size());
        fields.forEach((key, value) -> all.put(key, reading.apply(value)));
        return all;
    }

    private List<?> list(String name) {
        var found = get(name, List.class);
        return found == null ? List.of() : found;
    }

    private <T> @Nullable T get(String name, Class<T> type) {
        var found = fields.get(name);
        return found == null ? null : as(name, found, type);
    }

    private static <T> T as(String name, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new Unreadable("'" + name + "' is not what it should be");
        }
        return type.cast(value);
    }
}
