package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Entity.NumberFound;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be two things is both; what can be but one is that alone. */
class AlternativesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 42                                  | 42
            en | 10.5                                | 10.5, 05-10
            en | 10.30                               | 10.30, at 10:30.
            en | 10.50 €                             | 10.50 EUR, 10.50
            en | 25.12.2026                          | 2026-12-25
            en | on 12.11.2026 at 9:30               | 2026-11-12, at 9:30.
            en | 41/42                               | 41, 42
            en | 1/2                                 | 1, 2
            en | 10% off                             | 10
            en | at 10% off                          | 10
            en | 2-3 weeks                           | 2, 3
            en | in 5 minutes                        | in 5 min
            en | 42:30                               | 42, 30
            en | size 42, no 43                      | 42, 43
            en | after 5                             | from 5:00., 5
            en | after 5 pm                          | from 17:00
            bs | +381 63 123 4567 posle 5            | +381631234567, from 5:00., 5
            bs | +381 63 123 4567 posle 5 popodne    | +381631234567, from 17:00
            bs | u petak 2 para za 100 KM            | fri, 2, 100 BAM, 100
            en | two pairs on Friday, ana@a3.example | 2, fri, ana@a3.example
            """)
    void finds_all_that_a_text_may_mean(String language, String text, String expected) {
        assertThat(Told.all(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size 42 for 100 euros   | 42
            100 euros               | 100
            1,200.50                | 1200.50
            42 or 43                | 42 43
            """)
    void numbers_of_amounts_count_only_when_no_other_number_stands_free(String text, String expected) {
        assertThat(ShoeShop.read(text, ShoeShop.EN).numbers().stream().map(NumberFound::value)
                .map(value -> value.toPlainString()).collect(Collectors.joining(" "))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | EU 42
            en | size 42
            hu | 42-ös
            ru | размер 42
            bs | broj 42
            bs | број 42
            el | νούμερο 42
            ru | сорок второй
            bs | četrdeset dva
            """)
    void a_size_is_a_number(String language, String text) {
        assertThat(Told.all(language, text)).isEqualTo("42");
    }
}
