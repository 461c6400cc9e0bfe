package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.port.Lexicon;
import dragoman.port.Reader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language is told by evidence, whatever language was expected. */
class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | what is the weather like today
            en | how much are these
            en | hello, do you have something for my son
            ru | сколько это стоит
            ru | здравствуйте, есть что-нибудь для сына
            ru | какая завтра погода
            ru | можно ли оплатить картой
            el | πόσο κάνει αυτό
            el | poli oraia αυτά τα παπούτσια
            hu | mennyibe kerül ez
            hu | milyen ido lesz holnap
            hu | köszönöm szépen
            hu | jo napot, van valami a fiamnak
            bs | koliko ovo košta
            bs | koliko ovo kosta
            bs | zdravo, imate li nesto za mog sina
            bs | колико ово кошта
            bs | може ли картицом
            bs | hvala vam puno
            """)
    void tells_the_language_of_a_short_sentence(String language, String text) {
        assertThat(ShoeShop.read(text, ShoeShop.EN).language()).contains(new Language(language));
        assertThat(ShoeShop.read(text, ShoeShop.RU).language()).contains(new Language(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "👍", "Drina", "ok", "ana@shop.example", "xqzt", "a", "???",
            "+387 61 123 456"})
    void says_nothing_when_unsure(String text) {
        assertThat(ShoeShop.read(text, ShoeShop.EN).language()).isEmpty();
    }

    @Test
    void does_not_take_another_language_for_the_only_one_of_the_bot() {
        Reader english = new WordUnderstanding()
                .learn(new Lexicon(List.of(Language.ENGLISH), Optional.empty(), List.of()));
        assertThat(english.read("mennyibe kerül ez", Language.ENGLISH).language()).isEmpty();
        assertThat(english.read("how much is this", Language.ENGLISH).language()).contains(Language.ENGLISH);
    }

    @Test
    void serbian_croatian_and_bosnian_go_by_the_name_that_the_bot_uses() {
        var serbian = new Language("sr");
        Reader reader = new WordUnderstanding()
                .learn(new Lexicon(List.of(Language.ENGLISH, serbian), Optional.empty(), List.of()));
        assertThat(reader.read("колико ово кошта", Language.ENGLISH).language()).contains(serbian);
    }
}
