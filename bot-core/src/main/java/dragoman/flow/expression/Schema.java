package dragoman.flow.expression;

import java.util.LinkedHashMap;
import java.util.Map;

/** What can be seen from an expression: names with their types. {@code open}: names beyond these may exist too, of any type. */
public record Schema(Map<String, Type> names, boolean open) {
    /** Knows nothing and allows everything. */
    public static final Schema OPEN = new Schema(Map.of(), true);

    public Schema(Map<String, Type> names) {
        this(names, false);
    }

    public Schema {
        names = Map.copyOf(names);
    }

    public Schema with(String name, Type type) {
        var more = new LinkedHashMap<>(names);
        more.put(name, type);
        return new Schema(more, open);
    }
}
