package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.List;

/** What the cases of a {@code match} may be called, by what is matched: a case that can never be is a mistake. */
record CaseNames(Scalar matched, Type type, Notes notes) {
    private static final List<String> YES_NO = List.of("yes", "no", "true", "false");

    /** The value in the case's name, as it is compared. */
    String of(Scalar name) {
        switch (type) {
            case Type.Choice(var options) -> option(name, options);
            case Type.ListOf(Type.Choice(var options)) -> option(name, options);
            case Type.YesNo _ -> among(name, YES_NO, "Write yes or no.");
            case Type.Numeric _ -> {
                return number(name);
            }
            case Type.Text _,Type.Any _,Type.Time _,Type.Date _,Type.TimeOfDay _,Type.ListOf _,Type.MapOf _,Type.Struct _ -> {
                // may be called anything
            }
        }
        return name.value();
    }

    /** What has parts is never equal to a name. */
    void compare() {
        if (type instanceof Type.Struct(_, var fields)) {
            notes.error("wrong-type", matched.spot(),
                    "'" + matched.value() + "' is " + type.inWords() + ", which no case can name.",
                    "Name one of its fields"
                            + (fields.containsKey("name") ? ": " + matched.value() + ".name" : "."));
        }
    }

    private void option(Scalar name, List<String> options) {
        among(name, options,
                Nearest.remedy(name.value(), options, "Write the name of one of its options."));
    }

    private void among(Scalar name, List<String> values, String remedy) {
        if (!values.contains(name.value())) {
            notes.error("unknown-option", name.spot(),
                    "'" + matched.value() + "' is never '" + name.value() + "'.",
                    remedy);
        }
    }

    private String number(Scalar name) {
        return Scalars.number(name, notes).map(value -> value.stripTrailingZeros().toPlainString())
                .orElse(name.value());
    }
}
