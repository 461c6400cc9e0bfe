package dragoman.flow.text;

import dragoman.flow.Nearest;
import dragoman.flow.expression.Type;
import dragoman.flow.text.Placeholder.Call;
import dragoman.model.Language;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The filters by name. ICU is loaded only when a text uses one of them. */
final class Filters {
    private static final Set<String> NAMES = Set.of("money", "plural", "select", "date", "time", "upper",
            "lower");
    private final Currency currency;
    private final ZoneId zone;

    Filters(Currency currency, ZoneId zone) {
        this.currency = currency;
        this.zone = zone;
    }

    /** What came of making a filter. */
    record Made(Optional<Filter> filter, List<Problem> problems) {
        static Made of(Filter filter) {
            return new Made(Optional.of(filter), List.of());
        }

        static Made problem(String code, Call call, String problem, String remedy) {
            return new Made(Optional.empty(),
                    List.of(new Problem(true, code, call.offset(), problem, remedy)));
        }
    }

    /** Whether it works on what people read rather than on the value. */
    static boolean takesWords(Call call) {
        return call.name().equals("upper") || call.name().equals("lower");
    }

    Made make(Call call, Type type, Language language) {
        if (!NAMES.contains(call.name())) {
            return Made.problem("unknown-filter", call, "There is no filter '" + call.name() + "'.",
                    Nearest.remedy(call.name(), NAMES, "See docs/flow-language.md, Texts."));
        }
        if (!fits(call.name(), type)) {
            return Made.problem("wrong-type", call,
                    "'" + call.name() + "' does not work with " + type.inWords() + ".",
                    switch (call.name()) {
                        case "date" -> "Use it with a day or a time.";
                        case "time" -> "Use it with a time of day.";
                        case "select" -> "Use it with a choice, a text, a number, or yes and no.";
                        default -> "Use it with a number.";
                    });
        }
        return switch (call.name()) {
            case "money" -> Made.of(new Money(currency, language.locale()));
            case "date" -> Made.of(new Day(language.locale(), zone));
            case "time" -> Made.of(new TimeOfDay(zone));
            case "plural" -> Plural.make(call, language);
            case "select" -> Select.make(call, type);
            default -> Made.of(new LetterCase(call.name().equals("upper"), language.locale()));
        };
    }

    private static boolean fits(String filter, Type type) {
        return switch (type) {
            case Type.Any _ -> true;
            case Type.Numeric _ ->
                filter.equals("money") || filter.equals("plural") || filter.equals("select");
            case Type.Text _ -> takesNoNumber(filter);
            case Type.Time _ -> filter.equals("date") || filter.equals("time");
            case Type.Date _ -> filter.equals("date");
            case Type.TimeOfDay _ -> filter.equals("time");
            case Type.Choice _ -> filter.equals("select") || changesCase(filter);
            case Type.ListOf _,Type.Struct _ -> changesCase(filter);
            case Type.YesNo _ -> filter.equals("select");
            case Type.MapOf _ -> false;
        };
    }

    private static boolean takesNoNumber(String filter) {
        return changesCase(filter) || filter.equals("date") || filter.equals("time")
                || filter.equals("select");
    }

    private static boolean changesCase(String filter) {
        return filter.equals("upper") || filter.equals("lower");
    }
}
