package dragoman.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the answer of another system must look like. Values are {@code String}, {@code Double}, {@code Boolean}, {@code List}, {@code Map}. */
public sealed interface Shape {
    /** A text; a number will do, since ids often come as numbers. */
    record Text() implements Shape {}

    /** A number, whole or not. */
    record Number() implements Shape {}

    /** True or false. */
    record YesNo() implements Shape {}

    /** A list of things of one shape. */
    record ListOf(Shape element) implements Shape {}

    /** Named fields; others may be there and are left out. */
    record Fields(Map<String, Field> fields) implements Shape {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** A field. {@code needed}: the answer does not fit without it. */
    record Field(Shape shape, boolean needed) {}

    /** Whether something has a shape. */
    sealed interface Fit {
        /** It has, and this is what of it counts. */
        record Fits(Object value) implements Fit {}

        /** It has not. {@code why} names the place in it, such as {@code pairs[2].price is no number}. */
        record Unfit(String why) implements Fit {}
    }

    default Fit fit(Object tree) {
        return fit(tree, "");
    }

    private Fit fit(Object tree, String at) {
        return switch (this) {
            case Text _ -> tree instanceof String || tree instanceof java.lang.Number
                    ? new Fit.Fits(plain(tree))
                    : unfit(at, "no text");
            case Number _ -> tree instanceof java.lang.Number number && Double.isFinite(number.doubleValue())
                    ? new Fit.Fits(number.doubleValue())
                    : unfit(at, "no number");
            case YesNo _ ->
                tree instanceof Boolean ? new Fit.Fits(tree) : unfit(at, "neither true nor false");
            case ListOf(var element) ->
                tree instanceof List<?> list ? list(element, list, at) : unfit(at, "no list");
            case Fields(var fields) ->
                tree instanceof Map<?, ?> map ? fields(fields, map, at) : unfit(at, "no object");
        };
    }

    private static Fit list(Shape element, List<?> list, String at) {
        var all = new ArrayList<Object>(list.size());
        for (int i = 0; i < list.size(); i++) {
            switch (element.fit(list.get(i), at + "[" + i + "]")) {
                case Fit.Fits(var value) -> all.add(value);
                case Fit.Unfit unfit -> {
                    return unfit;
                }
            }
        }
        return new Fit.Fits(Collections.unmodifiableList(all));
    }

    private static Fit fields(Map<String, Field> fields, Map<?, ?> map, String at) {
        var all = new LinkedHashMap<String, Object>();
        for (var field : fields.entrySet()) {
            var place = at.isEmpty() ? field.getKey() : at + "." + field.getKey();
            var held = Optional.<Object>ofNullable(map.get(field.getKey()));
            if (held.isEmpty() && field.getValue().needed()) {
                return unfit(place, "missing");
            }
            var fit = held.map(value -> field.getValue().shape().fit(value, place));
            if (fit.isPresent() && fit.get() instanceof Fit.Unfit unfit) {
                return unfit;
            }
            fit.ifPresent(found -> all.put(field.getKey(), ((Fit.Fits) found).value()));
        }
        return new Fit.Fits(Collections.unmodifiableMap(all));
    }

    private static Fit unfit(String at, String why) {
        return new Fit.Unfit((at.isEmpty() ? "it" : at) + " is " + why);
    }

    private static String plain(Object tree) {
        return tree instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : tree.toString();
    }

    /** A map read from elsewhere, as one by names. */
    static Map<String, Object> named(Map<?, ?> map) {
        var named = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return Collections.unmodifiableMap(named);
    }
}
