package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Entity;
import dragoman.model.Entity.EmailFound;
import dragoman.model.Entity.NumberFound;
import dragoman.model.Entity.PhoneFound;
import dragoman.model.Language;
import dragoman.port.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, telephone numbers and addresses are found as people write them. */
class EntitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | size 42                           | 42
            en | 42.5 please                       | 42.5
            hu | 42,5-ös                           | 42.5
            en | ４２                                | 42
            en | ٤٢                                | 42
            en | 42eu                              | 42
            en | size42                            | 42
            hu | 42-es                             | 42
            en | 41-42                             | 41 42
            en | size 41 250 euro                  | 41250
            en | size 41, 255 euro                 | 41 255
            en | 1,299.00 or 1.299,00              | 1299.00 1299.00
            ru | 12 000 руб                        | 12000
            hu | 12\u202f500 Ft                    | 12500
            en | 0,500                             | 0.500
            en | on 12.11.2026 at 9:30             | ''
            en | 41,42,43                          | 41 42 43
            en | my code is K7M2                   | ''
            en | forty-two                         | 42
            en | Forty two, please                 | 42
            en | one hundred and five              | 105
            en | which one is better for me        | ''
            en | one                               | 1
            en | nineteen pairs                    | 19
            ru | сорок два                         | 42
            ru | сорок второй размер               | 42
            ru | от сорока одного до сорока трёх   | 41 43
            ru | у меня тридцать девятый           | 39
            ru | двумя парами                      | 2
            ru | ноль                              | 0
            el | σαράντα δύο                       | 42
            el | σαραντα δυο νουμερο               | 42
            el | τριάντα εννέα                     | 39
            el | θέλω ένα ζευγάρι παπούτσια        | ''
            hu | negyvenkettő                      | 42
            hu | negyvenkettes cipő                | 42
            hu | negyvenketto                      | 42
            hu | huszonegy                         | 21
            hu | kérek egy pár fekete cipőt        | ''
            hu | tizenkilenc                       | 19
            bs | četrdeset dva                     | 42
            bs | cetrdeset i dva                   | 42
            bs | четрдесет два                     | 42
            bs | broj trideset devet               | 39
            bs | što je to                         | ''
            bs | sto                               | 100
            en | two thousand three hundred and five | 2305
            en | a hundred and twenty thousand     | 120000
            ru | двести пятьдесят                  | 250
            ru | две тысячи пятьсот                | 2500
            ru | тысяча                            | 1000
            ru | сорок один или сорок два          | 41 42
            el | διακόσια πενήντα                  | 250
            el | δύο χιλιάδες τριακόσια            | 2300
            el | χίλια διακόσια                    | 1200
            hu | kétezerötszáz                     | 2500
            hu | ötezer hatszáz                    | 5600
            hu | százhúsz                          | 120
            hu | tizenkétezer                      | 12000
            bs | dvjesto pedeset                   | 250
            bs | dvije hiljade i petsto            | 2500
            bs | хиљаду                            | 1000
            bs | tri stotine                       | 300
            """)
    void finds_numbers(String language, String text, String numbers) {
        String found = ShoeShop.read(text, new Language(language)).found(NumberFound.class).stream()
                .map(number -> number.value().toPlainString())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(numbers);
    }

    @Test
    void says_where_a_number_stood() {
        assertThat(ShoeShop.read("👍 size forty-two!", ShoeShop.EN).entities()).singleElement()
                .satisfies(number -> {
                    assertThat("👍 size forty-two!".substring(number.start(), number.end()))
                            .isEqualTo("forty-two");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call me: +387 61 123 456            | +38761123456
            moj broj je 061 123 456             | +38761123456
            061/123-456                         | +38761123456
            00387 61 123 456                    | +38761123456
            +30 210 123 4567, thanks            | +302101234567
            мой номер +7 916 123-45-67          | +79161234567
            """)
    void finds_a_telephone_number_and_none_of_its_digits_as_numbers(String text, String phone) {
        assertThat(ShoeShop.read(text, ShoeShop.EN).entities()).singleElement()
                .isInstanceOfSatisfying(PhoneFound.class,
                        found -> assertThat(found.phone()).isEqualTo(phone));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42
            size 42 for 129.00
            1.299,00 KM
            between 100000 and 200000
            12.11.2026 09:30
            """)
    void sizes_prices_and_dates_are_no_telephone_numbers(String text) {
        assertThat(ShoeShop.read(text, ShoeShop.EN).entities()).isNotEmpty()
                .noneMatch(PhoneFound.class::isInstance);
    }

    @Test
    void without_a_country_only_numbers_with_a_country_code_are_telephone_numbers() {
        var reader = new WordUnderstanding()
                .learn(new Lexicon(List.of(Language.ENGLISH), Optional.empty(), List.of()));
        assertThat(reader.read("061 123 456", Language.ENGLISH).entities())
                .noneMatch(PhoneFound.class::isInstance);
        assertThat(reader.read("+387 61 123 456", Language.ENGLISH).entities()).singleElement()
                .isInstanceOf(PhoneFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana@shop.example                          | ana@shop.example
            write to Ana.K+shop@mail.example.co.uk.   | Ana.K+shop@mail.example.co.uk
            мой адрес: anna_1990@почта.рф, спасибо    | anna_1990@почта.рф
            (ana@shop.example)                        | ana@shop.example
            ana@shop.example?                         | ana@shop.example
            """)
    void finds_an_e_mail_address_in_a_sentence(String text, String address) {
        assertThat(ShoeShop.read(text, ShoeShop.EN).entities()).singleElement()
                .isInstanceOfSatisfying(EmailFound.class,
                        found -> assertThat(found.address()).isEqualTo(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana@shop
            @ana
            ana@
            ana.@shop.example
            see you @ nine.fifteen
            a@b.c
            """)
    void what_only_looks_like_an_address_is_none(String text) {
        assertThat(ShoeShop.read(text, ShoeShop.EN).entities()).noneMatch(EmailFound.class::isInstance);
    }

    @Test
    void words_of_an_address_are_no_words_of_the_sentence() {
        assertThat(ShoeShop.read("work@stop.example", ShoeShop.EN).matches()).isEmpty();
    }

    @Test
    void entities_come_in_the_order_of_the_text() {
        List<Entity> found = ShoeShop.read("two pairs, 42, ana@shop.example, 061 123 456 or 43", ShoeShop.EN)
                .entities();
        assertThat(found).hasSize(5).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
        assertThat(found.get(2)).isInstanceOf(EmailFound.class);
        assertThat(found.get(3)).isInstanceOf(PhoneFound.class);
    }
}
