package dragoman.understanding;

import static dragoman.understanding.ShoeShop.read;
import static dragoman.understanding.ShoeShop.score;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.PhraseKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Greek and Russian in Latin letters, Serbian in Cyrillic ones meet the same phrases, numbers and days as in their own. */
class RomanisedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            el | thelw papoutsia gia perpatima  | INTENT  | find-shoes
            el | thelw papoutsia gia perpatima  | OPTION  | use/walking
            en | xreiazomai mpotes              | INTENT  | find-shoes
            en | pote tha ftasei to dema        | INTENT  | delivery-time
            el | boro na epistrepso ta papoutsia | INTENT | returns
            el | poly akriva                    | INTENT  | too-expensive
            el | douleia                        | OPTION  | use/work
            el | oxi                            | WORD    | no
            ru | nuzhny botinki dlya raboty     | OPTION  | use/work
            en | nuzhny botinki dlya raboty     | INTENT  | find-shoes
            en | kogda pridet posylka           | INTENT  | delivery-time
            ru | mojno vernut obuv?             | INTENT  | returns
            ru | net                            | WORD    | no
            ru | hochu drina                    | ITEM    | shoes/drina
            en | хоћу ципеле за шетњу           | OPTION  | use/walking
            en | тражим чизме                   | INTENT  | find-shoes
            hu | turazashoz                     | OPTION  | use/walking
            bs | zelim kupiti patike            | INTENT  | find-shoes
            """)
    void meets_the_same_phrases(String expected, String text, PhraseKey.Kind kind, String name) {
        assertThat(score(text, new Language(expected), new PhraseKey(kind, name)))
                .isGreaterThan(0.55);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | sorok vtoroy razmer             | 42
            ru | dve tysyachi rubley             | 2000 RUB, 2000
            ru | zavtra v polsedmogo             | +1, at 6:30.
            ru | v pyatnitsu posle 17            | fri, from 17:00, 17
            el | saranta dyo                     | 42
            el | peninta euro                    | 50 EUR, 50
            el | aurio meta tis pente            | +1, from 5:00., 5
            el | tin paraskevi stis eksi kai misi | fri, at 6:30.
            bs | четрдесет два                   | 42
            bs | prekosutra u pola sedam         | +2, at 6:30.
            hu | holnap fel hetkor               | +1, at 6:30.
            """)
    void holds_the_same_numbers_money_and_days(String expected, String text, String found) {
        assertThat(Told.all(expected, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I need shoes for work", "on my way to the shop", "my net is torn", "no",
            "this one is my size", "can I return them to you tomorrow", "do you have it in my size",
            "a pair for my son", "to me it is too small", "no, not yet", "is it on sale", "one moment please",
            "the red ones look nice on my feet", "trekking boots"})
    void english_stays_english(String text) {
        for (Language expected : new Language[]{ShoeShop.EN, ShoeShop.RU, ShoeShop.EL, ShoeShop.BS}) {
            assertThat(read(text, expected)).as(expected.code())
                    .satisfies(reading -> assertThat(reading.language()).satisfiesAnyOf(
                            language -> assertThat(language).isEmpty(),
                            language -> assertThat(language).contains(ShoeShop.EN)));
            assertThat(read(text, expected).matches().stream().map(match -> match.phrase()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            read(text, ShoeShop.EN).matches().stream().map(match -> match.phrase()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imate li cipele za posao", "tri para molim", "da", "ne znam"})
    void bosnian_stays_bosnian(String text) {
        assertThat(read(text, ShoeShop.RU).language()).contains(ShoeShop.BS);
    }
}
