package dragoman.flow.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import dragoman.flow.Expression;
import dragoman.flow.Scope;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A compiled CEL program. What is unknown makes the whole unknown, unless the rest decides alone. */
record CelExpression(Program program, List<Path> known, List<Path> fields) implements Expression {

    @Override
    public Optional<Object> evaluate(Scope scope) {
        CelVariableResolver names = name -> name.startsWith(Rewriting.KNOWN)
                ? Optional.of(isKnown(name, scope))
                : name.startsWith(Rewriting.FIELD)
                        ? field(name, scope)
                        : scope.value(name).map(CelExpression::forCel);
        try {
            return Optional.ofNullable(program.eval(names)).map(CelExpression::forCel)
                    .filter(CelExpression::ours);
        } catch (CelEvaluationException unknown) {
            return Optional.empty();
        }
    }

    private boolean isKnown(String name, Scope scope) {
        int number = Integer.parseInt(name.substring(Rewriting.KNOWN.length()));
        return known.get(number).evaluate(scope).isPresent();
    }

    private Optional<Object> field(String name, Scope scope) {
        return fields.get(Integer.parseInt(name.substring(Rewriting.FIELD.length()))).evaluate(scope);
    }

    private static boolean ours(Object value) {
        return value instanceof String || value instanceof Double || value instanceof Boolean
                || value instanceof List
                || value instanceof Map || value instanceof java.time.Instant;
    }

    private static Object forCel(Object value) {
        return switch (value) {
            case Long number -> number.doubleValue();
            case Integer number -> number.doubleValue();
            case LocalDate date -> date.toString();
            case LocalTime time -> time.toString();
            case List<?> list when anyChanges(list) ->
                list.stream().map(CelExpression::forCel).toList();
            case Map<?, ?> map when anyChanges(map.values()) -> {
                var copy = new java.util.HashMap<Object, Object>(map);
                copy.replaceAll((_, held) -> forCel(held));
                yield copy;
            }
            default -> value;
        };
    }

    private static boolean changes(Object value) {
        return switch (value) {
            case Long _,Integer _,LocalDate _,LocalTime _ -> true;
            case List<?> list -> anyChanges(list);
            case Map<?, ?> map -> anyChanges(map.values());
            default -> false;
        };
    }

    /** A plain loop: an offer asks this of every field of every item. */
    private static boolean anyChanges(Collection<?> values) {
        for (var value : values) {
            if (changes(value)) {
                return true;
            }
        }
        return false;
    }
}
