package dragoman.flow.yaml;

import dragoman.flow.Expression;
import dragoman.flow.Scope;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.model.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tries a condition with all that its names may hold, so as to find one that always or never holds. */
final class Trials {
    private static final int MOST = 3_000;
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'\"])([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Map<String, List<Object>> FIXED = Map.of("now.weekday", whole(1, 7), "now.hour",
            whole(0, 23),
            "channel.name", List.copyOf(Channels.ALL), "greeting", List.of("-"), "said", List.of());
    private final Map<String, Bounds> bounds;

    /** {@code bounds}: of slots that hold numbers. */
    Trials(Map<String, Bounds> bounds) {
        this.bounds = bounds;
    }

    /** From and to, both included. */
    record Bounds(Optional<Double> min, Optional<Double> max) {
        boolean hold(double number) {
            return min.filter(least -> number < least).isEmpty()
                    && max.filter(most -> number > most).isEmpty();
        }
    }

    /** Whether it always holds, or never; empty when it depends, or cannot be told. */
    Optional<Boolean> constant(String source, Expression expression, Schema schema) {
        var domains = domains(source, schema);
        if (domains.isEmpty() || sizes(domains.get()) > MOST) {
            return Optional.empty();
        }
        var seen = new LinkedHashSet<Boolean>();
        each(List.copyOf(domains.get().entrySet()), 0, new HashMap<>(), values -> {
            seen.add(expression.holds(new Tried(values)));
            return seen.size() < 2;
        });
        return seen.size() == 1 ? seen.stream().findFirst() : Optional.empty();
    }

    private static List<Object> whole(int from, int to) {
        return Stream
                .<Object>iterate((double) from, number -> (double) number <= to,
                        number -> (double) number + 1)
                .toList();
    }

    private static long sizes(Map<String, List<Object>> domains) {
        return domains.values().stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
    }

    private Optional<Map<String, List<Object>>> domains(String source, Schema schema) {
        var bare = LITERAL.matcher(source).replaceAll("''");
        var domains = new LinkedHashMap<String, List<Object>>();
        for (var match : NAME.matcher(bare).results().toList()) {
            var path = match.group(1);
            var root = path.split("\\.", -1)[0];
            if (schema.names().containsKey(root) && !domains.containsKey(path)) {
                var values = values(path, type(path, schema), source);
                if (values.isEmpty() || root.equals("item")) {
                    return Optional.empty();
                }
                domains.put(path, values);
            }
        }
        return Optional.of(domains);
    }

    private static Optional<Type> type(String path, Schema schema) {
        int dot = path.indexOf('.');
        var root = Optional.ofNullable(schema.names().get(dot < 0 ? path : path.substring(0, dot)));
        return dot < 0
                ? root
                : root.flatMap(type -> type instanceof Type.Struct(_, var fields)
                        ? Optional.ofNullable(fields.get(path.substring(dot + 1)))
                        : Optional.empty());
    }

    /** Values to try; null, not yet known, is one of them. None: cannot be told. */
    private List<Object> values(String path, Optional<Type> type, String source) {
        var fixed = FIXED.get(path);
        if (fixed != null || type.isEmpty()) {
            return fixed == null ? List.of() : fixed;
        }
        return switch (type.get()) {
            case Type.YesNo _ -> List.of(true, false, Nothing.YET);
            case Type.Choice(var options) ->
                Stream.<Object>concat(options.stream(), Stream.of(Nothing.YET)).toList();
            case Type.Numeric _ -> numbers(path, source);
            case Type.Text _ -> texts(source);
            case Type.Time _,Type.Date _,Type.TimeOfDay _,Type.Any _,Type.ListOf _,Type.MapOf _,Type.Struct _ ->
                List.of();
        };
    }

    private List<Object> numbers(String path, String source) {
        var own = bounds.getOrDefault(path, new Bounds(Optional.empty(), Optional.empty()));
        Set<Object> numbers = new LinkedHashSet<>();
        Stream.concat(Stream.of(0.0, 100.0),
                Stream.concat(NUMBER.matcher(source).results().map(match -> Double.valueOf(match.group())),
                        Stream.concat(own.min().stream(), own.max().stream())))
                .flatMap(number -> Stream.of(number - 1, number, number + 1)).filter(own::hold)
                .forEach(numbers::add);
        numbers.add(Nothing.YET);
        return List.copyOf(numbers);
    }

    private static List<Object> texts(String source) {
        Set<Object> texts = new LinkedHashSet<>();
        LITERAL.matcher(source).results()
                .forEach(match -> texts.add(match.group(1) == null ? match.group(2) : match.group(1)));
        texts.add("something else");
        texts.add(Nothing.YET);
        return List.copyOf(texts);
    }

    /** Not yet known. */
    private enum Nothing {
        YET
    }

    private static boolean each(List<Map.Entry<String, List<Object>>> domains, int at,
            Map<String, Object> values,
            Predicate<Map<String, Object>> then) {
        if (at == domains.size()) {
            return then.test(values);
        }
        for (var value : domains.get(at).getValue()) {
            values.put(domains.get(at).getKey(), value);
            if (!each(domains, at + 1, values, then)) {
                return false;
            }
        }
        return true;
    }

    /** One set of values. */
    private record Tried(Map<String, Object> values) implements Scope {
        @Override
        public Optional<Object> value(String name) {
            var own = values.get(name);
            if (own != null) {
                return Optional.of(own).filter(value -> value != Nothing.YET);
            }
            var map = new HashMap<String, Object>();
            values.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(name + ".") && entry.getValue() != Nothing.YET)
                    .forEach(entry -> map.put(entry.getKey().substring(name.length() + 1), entry.getValue()));
            return map.isEmpty() ? Optional.empty() : Optional.of(map);
        }

        @Override
        public Optional<String> shown(String name) {
            return value(name).map(Object::toString);
        }

        @Override
        public Language language() {
            return Language.ENGLISH;
        }
    }
}
