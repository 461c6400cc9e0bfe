package dragoman.engine;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A map whose values are worked out when they are asked for: most texts want one of many. What is empty is not in it. */
final class Lazily extends AbstractMap<String, Object> {
    private final Map<String, Supplier<Optional<Object>>> parts = new LinkedHashMap<>();

    Lazily with(String key, Supplier<Optional<Object>> part) {
        parts.put(key, part);
        return this;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        var part = parts.get(key);
        return part == null ? null : part.get().orElse(null);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        var all = new LinkedHashMap<String, Object>();
        parts.forEach((key, part) -> part.get().ifPresent(value -> all.put(key, value)));
        return all.entrySet();
    }
}
