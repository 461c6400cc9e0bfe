package dragoman.flow.expression;

import dragoman.flow.Expression;
import dragoman.flow.Scope;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A name and what lies under it: {@code customer.name}, {@code item.benefits[use]}. Followed without any machinery, since most of what is said needs no more. */
record Path(String root, List<Segment> segments) implements Expression {

    /** One step further. */
    sealed interface Segment {
        int offset();

        /** {@code .name}. */
        record Field(String name, int offset) implements Segment {}

        /** {@code [other.path]}: by the value of another path. */
        record By(Path path, int offset) implements Segment {}
    }

    @Override
    public Optional<Object> evaluate(Scope scope) {
        var value = scope.value(root);
        for (int i = 0; i < segments.size() && value.isPresent(); i++) {
            value = step(value.get(), segments.get(i), scope);
        }
        return value;
    }

    private static Optional<Object> step(Object value, Segment segment, Scope scope) {
        return switch (segment) {
            case Segment.Field(var name, _) when value instanceof LocalDate date ->
                Moments.field(date, name, scope);
            case Segment.Field(var name, _) when value instanceof LocalTime time -> Moments.field(time, name);
            case Segment.Field(var name, _) -> field(value, name);
            case Segment.By(var path, _) -> path.evaluate(scope).flatMap(key -> field(value, key.toString()));
        };
    }

    private static Optional<Object> field(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(name));
        }
        return name.equals("id") && value instanceof String ? Optional.of(value) : Optional.empty();
    }

    boolean isBare() {
        return segments.isEmpty();
    }
}
