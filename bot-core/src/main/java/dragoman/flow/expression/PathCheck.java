package dragoman.flow.expression;

import dragoman.flow.Nearest;
import dragoman.flow.expression.Path.Segment;
import java.util.Collection;
import java.util.Optional;

/** Follows a path through the schema; throws {@link Mistake} where it leads nowhere. */
record PathCheck(Schema schema) {

    /** {@code offset}: where the path begins in its source. */
    Type type(Path path, int offset) {
        var type = root(path.root(), offset);
        var name = path.root();
        for (var segment : path.segments()) {
            type = switch (segment) {
                case Segment.Field(var field, int at) -> field(type, name, field, at);
                case Segment.By(var key, int at) -> by(type, name, key, at);
            };
            name = segment instanceof Segment.Field field ? name + "." + field.name() : name + "[…]";
        }
        return type;
    }

    Type root(String name, int offset) {
        if (schema.open() && !schema.names().containsKey(name)) {
            return Types.ANY;
        }
        if (name.equals("secret") && !schema.names().containsKey(name)) {
            throw new Mistake("secret-elsewhere", offset, "A secret is never said, kept or compared.",
                    "It can only stand in a header of a call: headers: { Authorization: \"Bearer {secret.name}\" }");
        }
        return Optional.ofNullable(schema.names().get(name))
                .orElseThrow(() -> new Mistake("unknown-name", offset,
                        "Nothing here is called '" + name + "'.",
                        meant(name)));
    }

    private String meant(String name) {
        if (name.equals("yes") || name.equals("no")) {
            return "A slot of type yes-no is a condition by itself: write 'wants' for yes and '!wants' for no. The name of an option stands in quotes: '"
                    + name + "'.";
        }
        if (schema.names().values().stream().anyMatch(type -> isOption(type, name))) {
            return "The name of an option stands in quotation marks: '" + name + "'";
        }
        return schema.names().entrySet().stream()
                .filter(known -> known.getValue() instanceof Type.Struct(_, var fields)
                        && fields.containsKey(name))
                .map(known -> known.getKey() + "." + name).min(PathCheck::itemsFirst)
                .map(path -> "Did you mean '" + path + "'?")
                .orElseGet(() -> Nearest.remedy(name, schema.names().keySet(),
                        "See docs/flow-language.md, Expressions, for what is known."));
    }

    private static boolean isOption(Type type, String name) {
        return switch (type) {
            case Type.Choice(var options) -> options.contains(name);
            case Type.ListOf(var element) -> isOption(element, name);
            case Type.Text _,Type.Numeric _,Type.YesNo _,Type.Time _,Type.Date _,Type.TimeOfDay _,Type.Any _,Type.MapOf _,Type.Struct _ ->
                false;
        };
    }

    private static int itemsFirst(String one, String other) {
        return Boolean.compare(other.startsWith("item."), one.startsWith("item."));
    }

    static Type field(Type type, String of, String field, int at) {
        return switch (type) {
            case Type.Any _ -> Types.ANY;
            case Type.MapOf(var value, var names) when names.contains(field) || names.isEmpty() -> value;
            case Type.MapOf(_, var names) -> throw unknown(of, field, at, names);
            case Type.Struct(_, var fields) -> Optional.ofNullable(fields.get(field))
                    .orElseThrow(() -> unknown(of, field, at, fields.keySet()));
            case Type.Choice _ when field.equals("id") -> type;
            case Type.Date _ when Moments.OF_DATE.contains(field) -> Types.NUMBER;
            case Type.Date _ -> throw unknown(of, field, at, Moments.OF_DATE);
            case Type.TimeOfDay _ when Moments.OF_TIME.contains(field) -> Types.NUMBER;
            case Type.TimeOfDay _ -> throw unknown(of, field, at, Moments.OF_TIME);
            case Type.Text _,Type.Numeric _,Type.YesNo _,Type.Time _,Type.Choice _,Type.ListOf _ ->
                throw new Mistake("unknown-name", at,
                        "'" + of + "' is " + type.inWords() + " and has no '" + field + "'.",
                        "Write '" + of + "' for the value itself.");
        };
    }

    private static Mistake unknown(String of, String field, int at, Collection<String> fields) {
        return new Mistake("unknown-name", at, "'" + of + "' has no '" + field + "'.",
                Nearest.remedy(field, fields, "Take it out."));
    }

    private Type by(Type type, String of, Path key, int at) {
        type(key, at);
        return switch (type) {
            case Type.MapOf(var value, _) -> value;
            case Type.Struct _,Type.Any _ -> Types.ANY;
            case Type.Text _,Type.Numeric _,Type.YesNo _,Type.Time _,Type.Date _,Type.TimeOfDay _,Type.Choice _,Type.ListOf _ ->
                throw new Mistake("unknown-name", at,
                        "'" + of + "' is " + type.inWords() + " and has nothing by name.",
                        "Take the brackets away.");
        };
    }
}
