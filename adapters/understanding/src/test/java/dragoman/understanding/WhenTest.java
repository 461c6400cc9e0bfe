package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and times are found as people say them, counted from now, which the reader does not know; a dot marks a time in either half of the day. */
class WhenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | in two hours                      | in 120 min
            en | I'll be there in half an hour     | in 30 min
            en | in an hour                        | in 60 min
            en | call me in 20 minutes             | in 20 min
            en | 3 hours from now                  | in 180 min
            ru | через два часа                    | in 120 min
            ru | буду через час                    | in 60 min
            ru | через полчаса                     | in 30 min
            ru | через полтора часа                | in 90 min
            ru | перезвоните через 15 минут        | in 15 min
            ru | в два часа                        | at 2:00.
            el | σε δύο ώρες                       | in 120 min
            el | σε μία ώρα                        | in 60 min
            el | σε μισή ώρα                       | in 30 min
            el | σε 20 λεπτά                       | in 20 min
            hu | két óra múlva                     | in 120 min
            hu | fél óra múlva                     | in 30 min
            hu | egy óra múlva                     | in 60 min
            hu | 20 perc múlva hívjon              | in 20 min
            bs | za dva sata                       | in 120 min
            bs | za sat vremena                    | in 60 min
            bs | za pola sata                      | in 30 min
            bs | за два сата                       | in 120 min
            bs | u dva sata                        | at 2:00.
            """)
    void so_long_after_now_is_no_clock(String language, String text, String expected) {
        assertThat(Told.when(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tomorrow                              | +1
            the day after tomorrow please         | +2
            can I come today?                     | +0
            I ordered yesterday                   | -1
            in two weeks                          | +14
            in 3 days                             | +3
            in a month                            | +1 months
            two weeks ago                         | -14
            on Friday                             | fri
            next Monday                           | next mon
            this Thursday                         | thu
            the 3rd of May                        | 05-03
            May 3rd, 2027                         | 2027-05-03
            on the 21st of June                   | 06-21
            twenty first of june                  | 06-21
            3 May                                 | 05-03
            on the 15th                           | the 15
            12/25                                 | 12-25
            25/12                                 | 12-25
            5/6/2027                              | 2027-06-05
            2026-12-25                            | 2026-12-25
            on 25.12.2026, please                 | 2026-12-25
            25.12.26                              | 26-12-25
            at 5                                  | at 5:00.
            at 5pm                                | at 17:00
            at 5 p.m.                             | at 17:00
            17:30                                 | at 17:30
            at half past six                      | at 6:30.
            quarter to eight                      | at 7:45.
            twenty past nine                      | at 9:20.
            six o'clock in the evening            | at 18:00
            at noon                               | at 12:00
            after five                            | from 5:00.
            before 6pm                            | until 18:00
            between 10 and 12                     | 10:00. to 12:00.
            from 5 to 7pm                         | 17:00 to 19:00
            10am-2pm                              | 10:00 to 14:00
            10:00-12:30                           | 10:00. to 12:30.
            in the morning                        | morning
            tomorrow morning                      | +1, morning
            tomorrow after five                   | +1, from 5:00.
            on Friday at half past six            | fri, at 6:30.
            tomorrow evening at seven             | +1, at 19:00
            tonight                               | +0, evening
            I have two days                       | ''
            size 42                               | ''
            I may come                            | ''
            good morning                          | ''
            the second one                        | ''
            """)
    void english(String text, String expected) {
        assertThat(Told.when("en", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            завтра                                | +1
            послезавтра                           | +2
            сегодня                               | +0
            через две недели                      | +14
            через неделю                          | +7
            через 3 дня                           | +3
            через месяц                           | +1 months
            три дня назад                         | -3
            в пятницу                             | fri
            во вторник                            | tue
            в следующий понедельник               | next mon
            3 мая                                 | 05-03
            третьего мая                          | 05-03
            25 декабря 2026 года                  | 2026-12-25
            25-го декабря                         | 12-25
            двадцать пятого декабря               | 12-25
            15 числа                              | the 15
            25.12.                                | 12-25
            25/12                                 | 12-25
            завтра в полседьмого                  | +1, at 6:30.
            завтра в пол седьмого вечера          | +1, at 18:30
            в половине восьмого                   | at 7:30.
            без четверти семь                     | at 6:45.
            без десяти семь                       | at 6:50.
            четверть седьмого                     | at 6:15.
            десять минут восьмого                 | at 7:10.
            в 18:30                               | at 18:30
            в 6 вечера                            | at 18:00
            в пять часов                          | at 5:00.
            в час дня                             | at 13:00
            после пяти                            | from 5:00.
            завтра после 17                       | +1, from 17:00
            до шести                              | until 6:00.
            с 10 до 12                            | 10:00. to 12:00.
            между пятью и семью вечера            | 17:00 to 19:00
            утром                                 | morning
            завтра вечером                        | +1, evening
            в субботу после обеда                 | sat, afternoon
            у меня два дня                        | ''
            добрый вечер                          | ''
            в 3 дня                               | at 15:00
            второй                                | ''
            размер 42                             | ''
            """)
    void russian(String text, String expected) {
        assertThat(Told.when("ru", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            αύριο                                 | +1
            μεθαύριο                              | +2
            σήμερα                                | +0
            σε δύο εβδομάδες                      | +14
            σε μια εβδομάδα                       | +7
            σε 3 μέρες                            | +3
            πριν δύο μέρες                        | -2
            την Παρασκευή                         | fri
            την επόμενη Δευτέρα                   | next mon
            το Σάββατο το πρωί                    | sat, morning
            στις 3 Μαΐου                          | 05-03
            3 του Μάη                             | 05-03
            25 Δεκεμβρίου 2026                    | 2026-12-25
            25/12                                 | 12-25
            αύριο στις εξίμισι                    | +1, at 6:30.
            στις έξι και μισή                     | at 6:30.
            στις 7 το απόγευμα                    | at 19:00
            στις επτά παρά τέταρτο                | at 6:45.
            στις 18:30                            | at 18:30
            στις 5 μ.μ.                           | at 17:00
            μετά τις πέντε                        | from 5:00.
            αύριο μετά τις 17                     | +1, from 17:00
            πριν τις έξι                          | until 6:00.
            από τις 10 μέχρι τις 12               | 10:00. to 12:00.
            το πρωί                               | morning
            απόψε                                 | +0, evening
            αυριο το απογευμα                     | +1, afternoon
            νούμερο 42                            | ''
            """)
    void greek(String text, String expected) {
        assertThat(Told.when("el", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            holnap                                | +1
            holnapután                            | +2
            ma                                    | +0
            két hét múlva                         | +14
            3 nap múlva                           | +3
            egy hónap múlva                       | +1 months
            két napja                             | ''
            pénteken                              | fri
            péntekre                              | fri
            jövő hétfőn                           | next mon
            jövő hét kedden                       | next tue
            május 3-án                            | 05-03
            május harmadikán                      | 05-03
            2026. december 25-én                  | 2026-12-25
            2026.12.25.                           | 2026-12-25
            12.25.                                | 12-25
            holnap fél hétkor                     | +1, at 6:30.
            fel hetkor                            | at 6:30.
            este fél hétkor                       | at 18:30
            háromnegyed nyolckor                  | at 7:45.
            negyed nyolckor                       | at 7:15.
            hétkor                                | at 7:00.
            7-kor                                 | at 7:00.
            18:30-kor                             | at 18:30
            délután 5 órakor                      | at 17:00
            öt után                               | from 5:00.
            holnap öt óra után                    | +1, from 5:00.
            hat előtt                             | until 6:00.
            10-től 12-ig                          | 10:00. to 12:00.
            délután fél 5 és 6 között             | 16:30 to 18:00
            délelőtt                              | morning
            holnap este                           | +1, evening
            ma este                               | +0, evening
            szombaton délután                     | sat, afternoon
            15-én                                 | the 15
            jó estét                              | ''
            a másodikat                           | ''
            42-es méret                           | ''
            """)
    void hungarian(String text, String expected) {
        assertThat(Told.when("hu", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sutra                                 | +1
            prekosutra                            | +2
            danas                                 | +0
            за две недеље                         | +14
            za dvije sedmice                      | +14
            za 3 dana                             | +3
            prije dva dana                        | -2
            u petak                               | fri
            у петак                               | fri
            u sljedeći ponedjeljak                | next mon
            iduci ponedjeljak                     | next mon
            3. maja                               | 05-03
            trećeg maja                           | 05-03
            25. decembra 2026.                    | 2026-12-25
            25.12.                                | 12-25
            25. 12. 2026.                         | 2026-12-25
            u petak u pola sedam                  | fri, at 6:30.
            у петак у пола седам                  | fri, at 6:30.
            u pola sedam navečer                  | at 18:30
            u petnaest do sedam                   | at 6:45.
            u šest i petnaest                     | at 6:15.
            u sedam i po                          | at 7:30.
            u 18h                                 | at 18:00
            u 18:30                               | at 18:30
            u 5 popodne                           | at 17:00
            poslije pet                           | from 5:00.
            sutra poslije 17h                     | +1, from 17:00
            posle 5                               | from 5:00.
            do šest                               | until 6:00.
            od 10 do 12                           | 10:00. to 12:00.
            između 10 i 12 sati                   | 10:00. to 12:00.
            ujutro                                | morning
            sutra ujutro                          | +1, morning
            sutra navece                          | +1, evening
            večeras                               | +0, evening
            u subotu prepodne                     | sat, morning
            u deset do sedam                      | at 6:50.
            10 do 12h                             | 10:00. to 12:00.
            dobro jutro                           | ''
            drugi par                             | ''
            broj 42                               | ''
            """)
    void bosnian_and_serbian(String text, String expected) {
        assertThat(Told.when("bs", text)).isEqualTo(expected);
    }
}
