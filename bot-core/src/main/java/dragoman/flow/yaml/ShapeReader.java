package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a call returns, written as the answer itself looks: {@code { free: number, pairs: [ { id: text } ], note?: text }}. */
record ShapeReader(Notes notes) {
    private static final Map<String, Shape> PLAIN = Map.of("text", new Shape.Text(), "number",
            new Shape.Number(),
            "money", new Shape.Number(), "yes-no", new Shape.YesNo());

    Optional<Shape.Fields> fields(Tree tree) {
        return Mapping.of(tree, "'returns'", notes).flatMap(mapping -> {
            var fields = new LinkedHashMap<String, Shape.Field>();
            for (var entry : mapping.entries()) {
                field(entry, fields);
            }
            return Optional.of(new Shape.Fields(fields));
        });
    }

    private void field(Tree.Entry entry, Map<String, Shape.Field> fields) {
        var written = entry.key().value();
        boolean needed = !written.endsWith("?");
        var name = needed ? written : written.substring(0, written.length() - 1);
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            notes.error("bad-name", entry.key().spot(), "'" + written + "' cannot be the name of a field.",
                    "Use letters a-z, digits and underscores; end it with '?' when it may be missing.");
            return;
        }
        Mapping.filled(entry, notes).flatMap(this::shape)
                .ifPresent(shape -> fields.put(name, new Shape.Field(shape, needed)));
    }

    private Optional<? extends Shape> shape(Tree tree) {
        return switch (tree) {
            case Scalar word -> plain(word);
            case Keys keys -> fields(keys);
            case Items(var items, _) when items.size() == 1 -> shape(items.getFirst()).map(Shape.ListOf::new);
            case Items _,Tree.Nothing _ -> {
                notes.error("bad-returns", tree.spot(), "A list is written with what one of it looks like.",
                        "Write one element: [ text ], or [ { id: text, name: text } ].");
                yield Optional.empty();
            }
        };
    }

    private Optional<Shape> plain(Scalar word) {
        var shape = Optional.ofNullable(PLAIN.get(word.value()));
        if (shape.isEmpty()) {
            notes.error("unknown-type", word.spot(), "A call returns nothing of type '" + word.value() + "'.",
                    Nearest.remedy(word.value(), PLAIN.keySet(), ""));
        }
        return shape;
    }

    /** What expressions see. {@code name}: of the whole, for messages. */
    static Type type(Shape shape, String name) {
        return switch (shape) {
            case Shape.Text _ -> Types.TEXT;
            case Shape.Number _ -> Types.NUMBER;
            case Shape.YesNo _ -> Types.YES_NO;
            case Shape.ListOf(var element) -> new Type.ListOf(type(element, "one of " + name));
            case Shape.Fields(var fields) -> {
                var types = new LinkedHashMap<String, Type>();
                fields.forEach((field, inner) -> types.put(field, type(inner.shape(), name + "." + field)));
                yield new Type.Struct("what the call returns as '" + name + "'", types);
            }
        };
    }
}
