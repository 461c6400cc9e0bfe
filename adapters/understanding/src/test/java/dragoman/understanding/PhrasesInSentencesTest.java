package dragoman.understanding;

import static dragoman.understanding.ShoeShop.match;
import static dragoman.understanding.ShoeShop.read;
import static dragoman.understanding.ShoeShop.score;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options, goods and words are found in what people really type. */
class PhrasesInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Work                                   | use/work
            en | for work please                        | use/work
            en | mostly for WALKING, I think            | use/walking
            en | we go on hikes a lot                   | use/walking
            en | wlaking                                | use/walking
            en | i’ll pick up tomorrow                  | delivery/pickup
            en | pickup                                 | delivery/pickup
            en | pick-up                                | delivery/pickup
            ru | для работы                             | use/work
            ru | мне на работу                          | use/work
            ru | ПРОГУЛКИ                               | use/walking
            ru | для долгих прогулок                    | use/walking
            ru | прагулки                               | use/walking
            ru | в поход                                | use/walking
            ru | самовывозом                            | delivery/pickup
            el | για τη δουλειά                         | use/work
            el | για τη δουλεια μου                     | use/work
            el | ΔΟΥΛΕΙΑ                                | use/work
            el | για περπατημα                          | use/walking
            el | μεγάλες βόλτες                         | use/walking
            hu | munkához                               | use/work
            hu | munkahoz kell                          | use/work
            hu | sétához                                | use/walking
            hu | turazashoz                             | use/walking
            bs | za šetnju                              | use/walking
            bs | za setnju                              | use/walking
            bs | na poslu                               | use/work
            bs | za posao                               | use/work
            bs | за посао                               | use/work
            bs | идем у шетњу                           | use/walking
            """)
    void finds_the_option(String language, String text, String option) {
        assertThat(score(text, new Language(language), new PhraseKey(PhraseKey.Kind.OPTION, option)))
                .isGreaterThan(0.7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | for work            | 1.0
            en | WORK!               | 1.0
            en | working             | 0.9
            en | wokr                | 0.84
            ru | для работы          | 1.0
            ru | с работой           | 0.9
            ru | рбота               | 0.84
            """)
    void scores_the_same_word_above_its_forms_and_forms_above_slips(String language, String text,
            double score) {
        assertThat(score(text, new Language(language), ShoeShop.WORK)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | not work
            en | not for work
            en | I don't want it for work
            ru | не для работы
            el | όχι για δουλειά
            hu | nem munka
            hu | nem munkához
            bs | ne za posao
            bs | не за посао
            """)
    void a_negation_before_it_speaks_against_an_option(String language, String text) {
        assertThat(score(text, new Language(language), ShoeShop.WORK)).isPositive().isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | no, work
            en | not walking, work
            ru | нет, для работы
            el | όχι, για τη δουλειά
            hu | nem, munkához
            bs | ne, za posao
            """)
    void a_no_of_its_own_negates_nothing_behind_it(String language, String text) {
        assertThat(score(text, new Language(language), ShoeShop.WORK)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | work            | true
            en | for work, please! 🙂 | true
            en | I would like work | true
            en | work and walking | false
            en | work 42         | false
            en | work ana@shop.example | false
            ru | для работы, пожалуйста | true
            ru | для работы и дождя | false
            hu | munkához kérem  | true
            bs | za posao molim  | true
            """)
    void tells_whether_anything_else_was_said(String language, String text, boolean whole) {
        assertThat(match(text, new Language(language), ShoeShop.WORK)).get().extracting(Match::whole)
                .isEqualTo(whole);
    }

    @Test
    void a_part_of_a_name_scores_less_than_the_name_and_its_own_word_more_than_a_shared_one() {
        double whole = score("the Drina boots", ShoeShop.EN, ShoeShop.DRINA);
        double own = score("drina", ShoeShop.EN, ShoeShop.DRINA);
        double shared = score("boots", ShoeShop.EN, ShoeShop.DRINA);
        assertThat(whole).isEqualTo(1);
        assertThat(own).isBetween(0.55, 0.85);
        assertThat(shared).isLessThan(own);
        assertThat(score("drina boots", ShoeShop.EN, ShoeShop.SAVA)).isLessThanOrEqualTo(shared);
    }

    @Test
    void a_longer_match_beats_the_one_that_it_holds() {
        var matches = read("I do not know", ShoeShop.EN).matches();
        assertThat(matches.getFirst().phrase()).isEqualTo(ShoeShop.NOT_SURE);
        assertThat(score("not sure", ShoeShop.EN, ShoeShop.NOT_SURE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | yesss
            en | 👍
            en | 👍🏽
            en | +
            ru | дааа
            ru | конешно
            el | ΝΑΙ
            hu | igen!
            bs | може
            bs | naravno da
            """)
    void knows_a_yes_however_it_is_typed(String language, String text) {
        assertThat(score(text, new Language(language), ShoeShop.YES)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bs | želim da platim karticom  | yes
            en | there is no hurry at all  | no
            """)
    void a_small_word_in_passing_is_no_answer(String language, String text, String word) {
        assertThat(score(text, new Language(language), PhraseKey.word(word))).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | fork                     | a short word with another first letter
            en | word                     | an ordinary word
            en | ye                       | too short
            ru | погода                   | an ordinary word
            """)
    void does_not_take_a_word_for_a_slip_of_another(String language, String text, String why) {
        assertThat(read(text, new Language(language)).matches()).as(why).isEmpty();
    }

    @Test
    void understands_the_other_languages_while_one_is_expected() {
        assertThat(score("для работы", ShoeShop.EN, ShoeShop.WORK)).isEqualTo(1);
        assertThat(score("munkához", ShoeShop.RU, ShoeShop.WORK)).isEqualTo(1);
    }
}
