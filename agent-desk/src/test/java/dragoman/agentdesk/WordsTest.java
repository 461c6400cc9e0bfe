package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Why;
import dragoman.desk.view.Filter;
import dragoman.flow.Standard;
import dragoman.flow.standard.StandardWords;
import dragoman.model.Language;
import dragoman.model.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All texts in all languages, with the same places to fill. */
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void each_language_has_each_text_with_the_same_places() {
        var english = Words.in("en").texts();
        for (var code : Words.CODES) {
            var other = Words.in(code).texts();
            assertThat(other.keySet()).as(code).isEqualTo(english.keySet());
            english.forEach((key, text) -> assertThat(places(Objects.requireNonNull(other.get(key))))
                    .as(code + " " + key)
                    .isSubsetOf(places(text)));
            assertThat(other).as(code).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @Test
    void each_refusal_each_reason_and_each_list_has_its_words() {
        var english = Words.in("en").texts();
        assertThat(Arrays.stream(Refusal.values())
                .map(why -> "refusal." + why.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allMatch(english::containsKey);
        assertThat(Arrays.stream(Why.Reason.values()).map(reason -> "reason." + reason.key()))
                .allMatch(english::containsKey);
        assertThat(Arrays.stream(Filter.Kind.values()).map(QueueView::name))
                .allMatch(kind -> english.containsKey("list." + kind)
                        && english.containsKey("empty." + kind));
    }

    @Test
    void each_rule_of_which_there_are_words_has_its_tip() {
        var english = Words.in("en").texts();
        assertThat(Arrays.stream(Standard.values())
                .filter(rule -> StandardWords.in(Language.ENGLISH).knows(rule)))
                .hasSizeGreaterThan(10).allMatch(rule -> english.containsKey("tip." + rule.name()));
    }

    private static TreeSet<String> places(String text) {
        var found = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> found.add(place.group()));
        return found;
    }
}
