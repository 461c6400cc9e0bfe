package dragoman.flow.text;

import dragoman.flow.Nearest;
import dragoman.flow.expression.Type;
import dragoman.flow.text.Filters.Made;
import dragoman.flow.text.Placeholder.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A wording by value: {@code {who|select(she=herself, he=himself, other=themselves)}}. */
record Select(Map<String, String> wordings) implements Filter {
    private static final String OTHER = "other";

    @Override
    public Optional<String> apply(Object value) {
        return Optional.ofNullable(wordings.getOrDefault(key(value), wordings.get(OTHER)));
    }

    private static String key(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case Number number -> Shown.of(number.doubleValue(), java.util.Locale.ROOT);
            default -> value.toString();
        };
    }

    static Made make(Call call, Type type) {
        if (call.arguments().isEmpty()) {
            return Made.problem("select-value", call, "'select' needs a wording for each value.",
                    "Write them: {use|select(work=at work, other=anywhere)}");
        }
        return new Made(Optional.of(new Select(call.arguments())), problems(call, values(type)));
    }

    /** All there can be; empty when that is not known. */
    private static List<String> values(Type type) {
        return switch (type) {
            case Type.Choice(var options) -> options;
            case Type.YesNo _ -> List.of("yes", "no");
            case Type.Numeric _,Type.Text _,Type.Time _,Type.Date _,Type.TimeOfDay _,Type.ListOf _,Type.MapOf _,Type.Struct _,Type.Any _ ->
                List.of();
        };
    }

    private static List<Problem> problems(Call call, List<String> values) {
        var problems = new ArrayList<Problem>();
        for (var key : call.arguments().keySet()) {
            if (!values.isEmpty() && !values.contains(key) && !key.equals(OTHER)) {
                problems.add(new Problem(true, "select-value", call.offset(), "It is never '" + key + "'.",
                        Nearest.remedy(key, values, "Write the name of one of its options, or other.")));
            }
        }
        var missing = values.stream().filter(value -> !call.arguments().containsKey(value)).toList();
        boolean open = values.isEmpty() || !missing.isEmpty();
        if (open && !call.arguments().containsKey(OTHER)) {
            problems.add(new Problem(false, "select-value", call.offset(),
                    "Nothing is said here for "
                            + (missing.isEmpty() ? "any other value" : String.join(", ", missing))
                            + ".",
                    "Add other=…"));
        }
        return problems;
    }
}
