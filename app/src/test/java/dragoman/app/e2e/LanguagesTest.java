package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In each language and each of three messengers somebody buys a pair, in words of their own: {@code src/test/resources/talks}. */
class LanguagesTest extends OneShop {
    LanguagesTest() {
        super(ShopPlan.DEMO);
    }

    static Stream<Arguments> talks() {
        return Stream.of("en", "ru", "el", "hu", "bs")
                .flatMap(language -> EnumSet.range(Door.TELEGRAM, Door.WHATSAPP).stream()
                        .map(door -> Arguments.of(language, door)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("talks")
    void a_pair_is_bought(String language, Door door) {
        var talk = Talk.in(language);
        var before = shop.ledger().count("shop_record WHERE kind = 'order'");

        talk.isHadBy(door.person(messengers, talk.customer(), language));

        assertThat(shop.ledger().count("shop_record WHERE kind = 'order'")).isEqualTo(before + 1);
    }
}
