package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import dragoman.port.Reader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what was offered, people choose by the place: the words for it are phrases, and no numbers or days. */
class PlacesTest {
    private static final PhraseKey SECOND = PhraseKey.word("place/2");

    private final Reader reader = new WordUnderstanding().learn(new Lexicon(
            List.of(ShoeShop.EN, ShoeShop.RU, ShoeShop.EL, ShoeShop.HU, ShoeShop.BS), Optional.of("BA"),
            List.of(phrase(ShoeShop.EN, "second", "the second one"), phrase(ShoeShop.RU, "второй", "вторую"),
                    phrase(ShoeShop.EL, "δεύτερο", "το δεύτερο"),
                    phrase(ShoeShop.HU, "második", "a másodikat"),
                    phrase(ShoeShop.BS, "drugi par", "onaj drugi"))));

    private static Phrase phrase(Language language, String... texts) {
        return new Phrase(SECOND, language, List.of(texts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the second one
            en | the second one please
            ru | второй
            ru | vtoroy
            el | το δεύτερο
            el | to deftero
            el | to deutero
            hu | a másodikat
            hu | masodikat
            bs | drugi par
            bs | други пар
            bs | onaj drugi
            """)
    void the_second_one_is_all_that_was_said(String language, String text) {
        var reading = reader.read(text, new Language(language));
        assertThat(reading.matches()).filteredOn(match -> match.phrase().equals(SECOND)).singleElement()
                .matches(Match::whole).satisfies(match -> assertThat(match.score()).isGreaterThan(0.8));
        assertThat(reading.entities()).isEmpty();
    }
}
