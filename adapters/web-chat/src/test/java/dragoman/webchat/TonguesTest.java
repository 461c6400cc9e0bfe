package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TonguesTest {
    private static final List<Language> OFFERED = List.of(new Language("en"), new Language("ru"),
            new Language("el"),
            new Language("bs"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ru-RU,ru;q=0.9,en;q=0.8|ru", "fr,el;q=0.5,en;q=0.4|el",
            "hr-HR,en;q=0.1|bs",
            "sr-Latn|bs", "de|en", "''|en", "*|en", "ru;q=0,el|el", ";;;q=x|en"})
    void the_first_that_the_browser_accepts_and_the_bot_speaks(String accepted, String expected) {
        assertThat(Tongues.choose(OFFERED, Optional.empty(), Optional.of(accepted)).code())
                .isEqualTo(expected);
    }

    @Test
    void what_was_asked_for_comes_first_where_the_bot_speaks_it() {
        assertThat(Tongues.choose(OFFERED, Optional.of("EL"), Optional.of("ru")).code()).isEqualTo("el");
        assertThat(Tongues.choose(OFFERED, Optional.of("<script>"), Optional.of("ru")).code())
                .isEqualTo("ru");
    }

    @ParameterizedTest
    @CsvSource({"ru", "el", "hu", "bs"})
    void every_language_has_every_word_and_its_own(String code) {
        var english = Words.in(Language.ENGLISH);
        var words = Words.in(new Language(code));
        assertThat(words.language().code()).isEqualTo(code);
        assertThat(words.texts().keySet()).isEqualTo(english.texts().keySet());
        words.texts()
                .forEach((key, text) -> assertThat(text).as(key).isNotBlank().isNotEqualTo(english.get(key)));
    }

    @Test
    void where_the_page_lacks_a_language_it_is_english() {
        assertThat(Words.in(new Language("de")).get("send")).isEqualTo("Send");
    }
}
