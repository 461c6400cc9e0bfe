package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A week is its Monday, a weekend its Saturday; spans as people write them in haste; a thousand and a half. */
class WeeksAndSpansTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | can I come next week              | next mon
            en | next Monday                       | next mon
            en | at the weekend please             | sat
            en | this weekend                      | sat
            en | next weekend                      | next sat
            en | weekend                           | sat
            en | the 3rd works for me              | the 3
            en | the third one                     | ''
            en | the 3rd of May                    | 05-03
            en | at 5-7pm                          | 17:00 to 19:00
            ru | на следующей неделе               | next mon
            ru | в выходные                        | sat
            ru | на следующих выходных             | next sat
            ru | через неделю                      | +7
            ru | до 3-го                           | the 3
            ru | с 5 до 7                          | 5:00. to 7:00.
            el | την επόμενη εβδομάδα              | next mon
            el | το Σαββατοκύριακο                 | sat
            el | το επόμενο σαββατοκύριακο         | next sat
            el | από 5 μέχρι 7                     | 5:00. to 7:00.
            el | από 5 με 7                        | 5:00. to 7:00.
            hu | jövő héten                        | next mon
            hu | jövő héten pénteken               | next fri
            hu | hétvégén                          | sat
            hu | jövő hétvégén                     | next sat
            hu | 5 és 7 közt                       | 5:00. to 7:00.
            bs | iduće sedmice                     | next mon
            bs | sljedeći tjedan                   | next mon
            bs | za vikend                         | sat
            bs | sljedeći vikend                   | next sat
            bs | u 5 do 7                          | 5:00. to 7:00.
            bs | u pet do sedam                    | at 6:55.
            """)
    void days_and_times(String language, String text, String expected) {
        assertThat(Told.when(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | fifteen hundred                   | 1500
            en | twenty five hundred               | 2500
            en | two and a half thousand           | 2500
            en | two hundred and five              | 205
            ru | полторы тысячи                    | 1500
            ru | полтора миллиона                  | 1500000
            ru | две с половиной тысячи рублей     | 2500
            ru | полтора часа                      | ''
            el | μιάμιση χιλιάδα                   | 1500
            hu | másfél ezer forint                | 1500
            hu | két és fél ezer                   | 2500
            bs | hiljadu i po dinara               | 1500
            bs | dvije i po hiljade                | 2500
            bs | hiljadu i petsto                  | 1500
            """)
    void numbers(String language, String text, String expected) {
        assertThat(Told.numbers(language, text)).isEqualTo(expected);
    }
}
