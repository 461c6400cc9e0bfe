package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In each language somebody buys a pair, in words of their own ({@code src/test/resources/talks}): in three of the six messengers, other ones each time. */
class LanguagesTest extends OneShop {
    private static final List<Door> DOORS = List.copyOf(EnumSet.range(Door.TELEGRAM, Door.VK));
    private static final List<String> LANGUAGES = List.of("en", "ru", "el", "hu", "bs");
    /** From one language to the next these move on by one; more pairs of a kind than three are not in the workshop. */
    private static final List<Integer> STEPS = List.of(0, 1, 3);

    LanguagesTest() {
        super(ShopPlan.DEMO);
    }

    static Stream<Arguments> talks() {
        return LANGUAGES.stream().flatMap(language -> STEPS.stream().map(step -> Arguments.of(language,
                DOORS.get((LANGUAGES.indexOf(language) + step) % DOORS.size()))));
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
