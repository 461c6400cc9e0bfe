package dragoman.flow.text;

import com.ibm.icu.text.PluralRules;
import dragoman.flow.Nearest;
import dragoman.flow.text.Filters.Made;
import dragoman.flow.text.Placeholder.Call;
import dragoman.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The form of a word that a number wants. */
record Plural(PluralRules rules, Map<String, String> forms) implements Filter {
    private static final List<String> ALL = List.of("zero", "one", "two", "few", "many", "other");
    /** A noun behind a number stays in the singular there, so that one form does. */
    private static final Set<String> WITHOUT_ONE = Set.of("hu", "tr");

    @Override
    public Optional<String> apply(Object value) {
        return value instanceof Number number
                ? Optional.of(form(rules.select(number.doubleValue())))
                : Optional.empty();
    }

    /** A form that was not written: a number with decimals takes, where there are few and many, the form for few (1,5 пары). */
    private String form(String keyword) {
        return Stream.of(keyword, "other", "few", "many")
                .flatMap(key -> Optional.ofNullable(forms.get(key)).stream())
                .findFirst().orElseGet(() -> forms.values().iterator().next());
    }

    static Made make(Call call, Language language) {
        if (call.arguments().isEmpty()) {
            return Made.problem("plural-form", call, "'plural' needs the forms of the word.",
                    "Write them: {n|plural(one=pair, other=pairs)}");
        }
        var rules = PluralRules.forLocale(language.locale());
        return new Made(Optional.of(new Plural(rules, call.arguments())), problems(call, rules, language));
    }

    private static List<Problem> problems(Call call, PluralRules rules, Language language) {
        var problems = new ArrayList<Problem>();
        for (var form : call.arguments().keySet()) {
            if (!ALL.contains(form)) {
                problems.add(new Problem(true, "plural-form", call.offset(),
                        "There is no plural form '" + form + "'.",
                        Nearest.remedy(form, ALL, "")));
            }
        }
        var needed = needed(rules, language);
        var missing = needed.stream().filter(form -> !call.arguments().containsKey(form)).toList();
        if (!missing.isEmpty()) {
            problems.add(new Problem(false, "plural-form", call.offset(),
                    language.locale().getDisplayLanguage(Locale.ENGLISH) + " needs "
                            + String.join(", ", needed)
                            + ", and " + String.join(" and ", missing)
                            + (missing.size() == 1 ? " is" : " are")
                            + " missing here.",
                    "Add " + String.join(", ", missing.stream().map(form -> form + "=…").toList()) + "."));
        }
        return problems;
    }

    /** The forms that whole numbers want in a language. */
    static List<String> needed(Language language) {
        return needed(PluralRules.forLocale(language.locale()), language);
    }

    private static List<String> needed(PluralRules rules, Language language) {
        return ALL.stream().filter(form -> {
            var samples = rules.getSamples(form);
            return samples != null && !samples.isEmpty();
        }).filter(form -> !form.equals("one") || !WITHOUT_ONE.contains(language.code())).toList();
    }
}
