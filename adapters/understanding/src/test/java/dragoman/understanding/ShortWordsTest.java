package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.yaml.BotFolder;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import dragoman.port.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word of three letters or fewer has too many neighbours to be taken for one of them: 'do' is not 'no'. */
class ShortWordsTest {
    private static final Lexicon WORDS = BotFolder
            .load(Map.of("bot.yaml", "bot: Iva\nshop: Bakery\nlanguages: [en, ru, el, hu, bs]\n",
                    "hello.yaml", "flow: hello\nstarts: first\nsteps:\n  - handoff: main\n"))
            .bot().orElseThrow().lexicon();
    /** Forms and other spellings of our own words: 'net' is Russian in Latin letters, 'neč' begins 'neću', 'oks' is 'okés', 'ane' is 'a ne', 'άστ' begins 'άστο'. */
    private static final Set<String> SAME = Set.of("net", "nec", "нец", "неч", "ane", "oks", "oke",
            "аг", "аха", "dja", "αστ");
    private static final Set<String> OURS = WORDS.phrases().stream()
            .flatMap(phrase -> phrase.texts().stream())
            .flatMap(text -> Stream.of(plain(text).split("[^\\p{L}]+"))).collect(Collectors.toSet());
    private static final Reader READER = new WordUnderstanding().learn(WORDS);

    @ParameterizedTest
    @CsvSource({"en, abcdefghijklmnopqrstuvwxyz", "ru, абвгдежзийклмнопрстуфхцчшщыьэюя",
            "el, αβγδεζηθικλμνξοπρστυφχψω", "hu, aábcdeéfghiíjklmnoóöőprstuúüűvz",
            "bs, abcčćdđefghijklmnoprsštuvzž"})
    void no_neighbour_of_a_short_yes_or_no_is_taken_for_it(String code, String letters) {
        var language = new Language(code);
        var wrong = new ArrayList<String>();
        for (var phrase : shipped(language)) {
            for (var word : phrase.texts().stream().filter(text -> text.matches("\\p{L}{1,3}")).toList()) {
                for (var near : neighbours(word, letters)) {
                    if (!SAME.contains(plain(near)) && !known(near) && means(near, phrase.key(), language)) {
                        wrong.add(near + " for " + word);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Words that stand beside yes and no in everyday talk and are neither. */
    @ParameterizedTest
    @CsvSource({"en, do", "en, so", "en, go", "en, on", "en, yet", "ru, на", "ru, но", "ru, те", "ru, дам",
            "el, να", "el, μαι", "el, όσο", "hu, nap", "hu, te", "hu, nám", "bs, do", "bs, za", "bs, na",
            "bs, se", "bs, до"})
    void a_word_beside_yes_or_no_is_neither(String code, String word) {
        var language = new Language(code);
        assertThat(means(word, PhraseKey.word("no"), language)).isFalse();
        assertThat(means(word, PhraseKey.word("yes"), language)).isFalse();
    }

    @Test
    void a_longer_word_may_still_be_mistyped() {
        assertThat(means("yeahh", PhraseKey.word("yes"), new Language("en"))).isTrue();
    }

    private static List<Phrase> shipped(Language language) {
        return WORDS.phrases().stream().filter(phrase -> phrase.language().equals(language))
                .filter(phrase -> phrase.key().equals(PhraseKey.word("yes"))
                        || phrase.key().equals(PhraseKey.word("no")) || phrase.key().kind() == Kind.COMMAND)
                .toList();
    }

    /** A word of ours in some language, perhaps with other accents. */
    private static boolean known(String word) {
        return OURS.contains(plain(word));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replace('đ', 'd');
    }

    private static boolean means(String text, PhraseKey key, Language language) {
        return READER.read(text, language).matches().stream()
                .anyMatch(match -> match.phrase().equals(key) && match.score() > 0.5);
    }

    /** All that is one slip away and no longer than three letters. */
    private static Set<String> neighbours(String word, String letters) {
        var all = new LinkedHashSet<String>();
        for (var at = 0; at <= word.length(); at++) {
            var before = word.substring(0, at);
            var after = word.substring(at);
            for (var letter : letters.split("")) {
                all.add(before + letter + after);
                if (!after.isEmpty()) {
                    all.add(before + letter + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                all.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                all.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        all.removeIf(near -> near.isBlank() || near.length() > 3);
        return all;
    }
}
