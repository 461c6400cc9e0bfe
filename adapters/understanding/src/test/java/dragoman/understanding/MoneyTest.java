package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of money are found with their currency, and with the number that they count. */
class MoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 50 euro                          | 50 EUR, 50
            en | 50€                              | 50 EUR, 50
            en | €50                              | 50 EUR, 50
            en | up to $100                       | 100 USD, 100
            en | EUR 50 is fine                   | 50 EUR, 50
            en | 49.99 €                          | 49.99 EUR, 49.99
            en | 1,200.50                         | 1200.50 money, 1200.50
            de | 1.200,50                         | 1200.50 money, 1200.50
            en | 1.200,50 euros                   | 1200.50 EUR, 1200.50
            en | two hundred and fifty euros      | 250 EUR, 250
            en | 5k euro                          | 5000 EUR, 5000
            en | between 50 and 100 euros         | 50 EUR, 50, 100 EUR, 100
            en | 50-100 €                         | 50 EUR, 50, 100 EUR, 100
            en | from 50 to 100 euros             | 50 EUR, 50, 100 EUR, 100
            en | size 42 and 100 euros            | 42, 100 EUR, 100
            en | 42 euros? no, 50 euros           | 42 EUR, 42, 50 EUR, 50
            bs | do 100 maraka                    | 100 BAM, 100
            bs | do 100 KM                        | 100 BAM, 100
            bs | до 100 марака                    | 100 BAM, 100
            bs | 1.200,50 KM                      | 1200.50 BAM, 1200.50
            bs | dvije hiljade dinara             | 2000 RSD, 2000
            bs | izmedju 50 i 100 eura            | 50 EUR, 50, 100 EUR, 100
            bs | od 50 do 100 KM                  | 50 BAM, 50, 100 BAM, 100
            bs | sto maraka                       | 100 BAM, 100
            hu | 5000 Ft                          | 5000 HUF, 5000
            hu | ötezer forint                    | 5000 HUF, 5000
            hu | 12 500 forintért                 | 12500 HUF, 12500
            hu | 50 és 100 euró között            | 50 EUR, 50, 100 EUR, 100
            hu | 5 ezer forint                    | 5000 HUF, 5000
            ru | 2 тысячи рублей                  | 2000 RUB, 2000
            ru | две тысячи пятьсот рублей        | 2500 RUB, 2500
            ru | до 5000 руб.                     | 5000 RUB, 5000
            ru | 5 тыс. руб                       | 5000 RUB, 5000
            ru | 500₽                             | 500 RUB, 500
            ru | между 50 и 100 евро              | 50 EUR, 50, 100 EUR, 100
            el | 50 ευρώ                          | 50 EUR, 50
            el | πενήντα ευρώ                     | 50 EUR, 50
            el | διακόσια ευρω                    | 200 EUR, 200
            el | από 50 μέχρι 100 ευρώ            | 50 EUR, 50, 100 EUR, 100
            el | 50 evro                          | 50 EUR, 50
            """)
    void finds_amounts_of_money(String language, String text, String expected) {
        assertThat(Told.all(language, text)).isEqualTo(expected);
    }
}
