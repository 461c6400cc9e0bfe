package dragoman.flow.text;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.SampleType;
import dragoman.flow.Nearest;
import dragoman.flow.text.Filters.Made;
import dragoman.flow.text.Placeholder.Call;
import dragoman.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The form of a word that a number wants. */
record Plural(PluralRules rules, Map<String, String> forms) implements Filter {
    private static final Set<String> ALL = Set.of("zero", "one", "two", "few", "many", "other");

    @Override
    public Optional<String> apply(Object value) {
        return value instanceof Number number
                ? Optional.of(form(rules.select(number.doubleValue())))
                : Optional.empty();
    }

    private String form(String keyword) {
        var own = forms.get(keyword);
        return own != null
                ? own
                : forms.getOrDefault("other", forms.getOrDefault("many", forms.values().iterator().next()));
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
        var missing = needed(rules);
        missing.removeAll(call.arguments().keySet());
        if (!missing.isEmpty()) {
            problems.add(new Problem(false, "plural-form", call.offset(),
                    "In the language '" + language + "' a number also wants the form "
                            + String.join(", ", missing) + ".",
                    "Add it: " + missing.first() + "=…"));
        }
        return problems;
    }

    /** The forms that whole numbers want. */
    private static TreeSet<String> needed(PluralRules rules) {
        var needed = new TreeSet<String>();
        for (var keyword : rules.getKeywords()) {
            var samples = rules.getSamples(keyword, SampleType.INTEGER);
            if (samples != null && !samples.isEmpty()) {
                needed.add(keyword);
            }
        }
        return needed;
    }
}
