package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers write, in English, word by word. */
class GlossaryTest {
    private static final Pattern LINE = Pattern.compile("[a-z][a-z' -]*:( \\S+)+");
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MANY = 1500;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Где моя посылка? Жду уже неделю! | where my parcel wait already week
            el | Πού είναι το δέμα μου;           | where is the parcel my
            hu | Hol van a csomagom?              | where is the parcel
            bs | Gdje je moj paket                | where is my parcel
            sr | Где је мој пакет                 | where is my parcel
            hr | gdje je moj paket                | where is my parcel
            """)
    void a_sentence_becomes_english_words_in_its_own_order(String language, String sentence, String english) {
        assertThat(glossary(language).english(sentence)).isEqualTo(english);
    }

    @Test
    void whoever_types_without_accents_or_in_haste_is_read_all_the_same() {
        assertThat(glossary("el").english("που ειναι το δεμα")).isEqualTo("where is the parcel");
        assertThat(glossary("ru").english("где моя посылкк")).isEqualTo("where my parcel");
    }

    @Test
    void numbers_and_names_stay() {
        assertThat(glossary("ru").english("размер 42")).isEqualTo("size 42");
        assertThat(glossary("hu").english("Xqwzy 42")).isEqualTo("xqwzy 42");
    }

    @Test
    void a_language_without_a_list_has_no_glossary() {
        assertThat(glossary("fr").isEmpty()).isTrue();
        assertThat(glossary("fr").english("où est mon colis")).isEqualTo("ou est mon colis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "el", "hu", "bs"})
    void each_word_has_one_meaning_that_is_short_enough_to_stand_in_its_place(String language) {
        List<String> lines = Lines.of(language + ".glosses");
        Set<String> seen = new HashSet<>();

        assertThat(lines).hasSizeGreaterThan(MANY).allMatch(line -> LINE.matcher(line).matches());
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            assertThat(parts[0].split(" ", -1)).as(line).hasSizeLessThanOrEqualTo(MOST_WORDS);
            for (String word : parts[1].split(" ", -1)) {
                assertThat(seen.add(word)).as("'%s' stands twice", word).isTrue();
                assertThat(!word.endsWith("*") || word.length() > SHORTEST_BEGINNING).as(word).isTrue();
            }
        }
    }

    private static Glossary glossary(String language) {
        return new Glossary(new Tongue(new Language(language)));
    }
}
