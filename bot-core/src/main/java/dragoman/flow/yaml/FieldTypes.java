package dragoman.flow.yaml;

import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.flow.yaml.Tree.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out what each field of a catalogue holds by looking at all items. */
final class FieldTypes {
    /** Always text, whatever they look like. */
    private static final Set<String> TEXTS = Set.of("id", "name");
    /** Always numbers. */
    private static final Set<String> NUMBERS = Set.of("price");
    private static final Pattern PRICE = Pattern.compile("\\D{0,4}?(\\d+(?:[.,]\\d{1,2})?)\\D{0,5}");
    private final Notes notes;

    FieldTypes(Notes notes) {
        this.notes = notes;
    }

    Type of(String list, List<Keys> items) {
        var written = new LinkedHashMap<String, List<Written>>();
        for (var item : items) {
            for (var entry : item.entries()) {
                type(entry.key().value(), entry.value()).ifPresent(type -> written
                        .computeIfAbsent(entry.key().value(), _ -> new ArrayList<>())
                        .add(new Written(type, entry)));
            }
        }
        var fields = new LinkedHashMap<String, Type>();
        fields.put("id", Types.TEXT);
        fields.put("name", Types.TEXT);
        written.forEach((key, all) -> fields.put(key, joined(key, all)));
        return new Type.Struct("an item of catalog." + list, fields);
    }

    /** A field as one item has it. */
    private record Written(Type type, Tree.Entry entry) {}

    /** What most items have is right, and the odd ones out are named; a price is a number whatever the others say. */
    private Type joined(String key, List<Written> all) {
        var usual = NUMBERS.contains(key) ? Types.NUMBER : usual(all);
        var joined = usual;
        for (var one : all) {
            var both = join(joined, one.type());
            if (both.isEmpty() && !key.equals("stock")) {
                noteOdd(one, usual, all.size());
            }
            joined = both.orElse(joined);
        }
        return joined;
    }

    private static Type usual(List<Written> all) {
        long most = 0;
        var usual = all.getFirst().type();
        for (var one : all) {
            long like = all.stream().filter(other -> join(one.type(), other.type()).isPresent()).count();
            if (like > most) {
                most = like;
                usual = one.type();
            }
        }
        return usual;
    }

    private void noteOdd(Written odd, Type usual, int items) {
        var key = odd.entry().key().value();
        var value = odd.entry().value();
        var others = NUMBERS.contains(key) || items == 1 ? "it should be " : "in the other items it is ";
        var digits = value instanceof Scalar scalar && usual.equals(Types.NUMBER)
                ? digits(scalar.value())
                : "";
        notes.error("mixed-types", value.spot(),
                "'" + key + "' is " + odd.type().inWords() + " here, and " + others + usual.inWords() + ".",
                !digits.isEmpty()
                        ? "Write: " + (isCell(value) ? "" : key + ": ") + digits
                        : usual.equals(Types.NUMBER)
                                ? "Write digits, with a point before decimals: 129.50"
                                : "Write the same kind of value in all items; a number that is a text goes in quotes.");
    }

    private static boolean isCell(Tree value) {
        return Folder.isTable(value.spot().place().file());
    }

    /** The number that is meant by {@code 129,00 €}; empty when there is none. */
    private static String digits(String text) {
        var found = PRICE.matcher(text);
        return found.matches() ? found.group(1).replace(',', '.') : "";
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
