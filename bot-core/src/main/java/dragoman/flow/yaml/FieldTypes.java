package dragoman.flow.yaml;

import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.flow.yaml.Tree.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what each field of a catalogue holds by looking at all items. */
final class FieldTypes {
    /** Always text, whatever they look like. */
    private static final Set<String> TEXTS = Set.of("id", "name");
    private final Notes notes;

    FieldTypes(Notes notes) {
        this.notes = notes;
    }

    Type of(String list, List<Keys> items) {
        var fields = new LinkedHashMap<String, Type>();
        fields.put("id", Types.TEXT);
        fields.put("name", Types.TEXT);
        for (var item : items) {
            merge(fields, item);
        }
        return new Type.Struct("an item of catalog." + list, fields);
    }

    private void merge(Map<String, Type> fields, Keys item) {
        for (var entry : item.entries()) {
            var key = entry.key().value();
            var type = type(key, entry.value());
            if (type.isPresent()) {
                fields.merge(key, type.get(), (known, found) -> joined(known, found, entry));
            }
        }
    }

    private Type joined(Type known, Type found, Tree.Entry entry) {
        return join(known, found).orElseGet(() -> {
            notes.error("mixed-types", entry.value().spot(),
                    "'" + entry.key().value() + "' is " + found.inWords()
                            + " here and " + known.inWords() + " in an item above.",
                    "Write the same kind of value in all items; a number that is a text goes in quotes.");
            return Types.ANY;
        });
    }

    private Optional<Type> type(String key, Tree tree) {
        return switch (tree) {
            case Scalar scalar -> Optional.of(type(value(key, scalar)));
            case Items items ->
                Optional.of(new Type.ListOf(items.items().stream().flatMap(item -> type("", item).stream())
                        .reduce((one, other) -> join(one, other).orElse(Types.ANY)).orElse(Types.ANY)));
            case Keys keys -> Optional.of(map(keys));
            case Tree.Nothing _ -> Optional.empty();
        };
    }

    private static Type type(Object value) {
        return switch (value) {
            case Double _ -> Types.NUMBER;
            case Boolean _ -> Types.YES_NO;
            default -> Types.TEXT;
        };
    }

    private Type map(Keys keys) {
        var names = keys.entries().stream().map(entry -> entry.key().value()).toList();
        var value = keys.entries().stream().flatMap(entry -> type("", entry.value()).stream())
                .reduce((one, other) -> join(one, other).orElse(Types.ANY)).orElse(Types.ANY);
        return new Type.MapOf(value, names);
    }

    private static Optional<Type> join(Type one, Type other) {
        if (one.equals(other) || other instanceof Type.Any) {
            return Optional.of(one);
        }
        if (one instanceof Type.Any) {
            return Optional.of(other);
        }
        if (one instanceof Type.ListOf(var first) && other instanceof Type.ListOf(var second)) {
            return join(first, second).map(Type.ListOf::new);
        }
        if (one instanceof Type.MapOf(var first, var names)
                && other instanceof Type.MapOf(var second, var more)) {
            var all = new java.util.LinkedHashSet<>(names);
            all.addAll(more);
            return join(first, second).map(value -> new Type.MapOf(value, List.copyOf(all)));
        }
        return Optional.empty();
    }

    /** A plain number is a number, a plain true or false is that, the rest is text. */
    static Object value(String key, Scalar scalar) {
        if (scalar.style() != Style.PLAIN || TEXTS.contains(key)) {
            return scalar.value().stripTrailing();
        }
        if (scalar.value().equals("true") || scalar.value().equals("false")) {
            return Boolean.valueOf(scalar.value());
        }
        return Scalars.number(scalar.value()).<Object>map(number -> number.doubleValue())
                .orElse(scalar.value());
    }
}
