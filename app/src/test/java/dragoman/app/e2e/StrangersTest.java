package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.testkit.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Calls that no messenger made leave nothing behind; what we do not understand stops nothing. */
class StrangersTest extends OneShop {
    StrangersTest() {
        super(ShopPlan.KIOSK);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WEB_CHAT")
    void wrong_and_missing_signatures_change_nothing(Door door) {
        var ana = begins(door);
        var apples = Post.to(shop.address(), door, Events.text(door, ana, 910_000_001, "apples"));
        var before = shop.ledger().sizes();
        var sent = messengers.sendings();

        assertThat(apples.forged().status()).isEqualTo(401);
        assertThat(apples.unsigned().status()).isEqualTo(401);
        if (door.signsBodies()) {
            var changed = apples.withOther(Events.text(door, ana, 910_000_001, "pears"));
            assertThat(changed.status()).as("signed, then changed").isEqualTo(401);
        }

        assertThat(shop.ledger().sizes()).isEqualTo(before);
        assertThat(messengers.sendings()).isEqualTo(sent);
        assertThat(apples.status()).as("the event was not used up").isEqualTo(200);
        ana.awaits("How many apples?");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WEB_CHAT")
    void a_bot_that_is_not_here_is_404(Door door) {
        var ana = begins(door);
        var before = shop.ledger().sizes();

        assertThat(Post.to(shop.address(), door, "nobody", Events.text(door, ana, 910_000_002, "apples"))
                .status()).isEqualTo(404);

        assertThat(shop.ledger().sizes()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WEB_CHAT")
    void what_is_no_json_is_400_and_leaves_nothing(Door door) {
        var before = shop.ledger().sizes();

        assertThat(Post.to(shop.address(), door, "{\"half\":").status()).isEqualTo(400);

        assertThat(shop.ledger().sizes()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WEB_CHAT")
    void an_event_of_a_kind_that_nobody_knows_stops_nothing(Door door) {
        var ana = begins(door);

        assertThat(Post.to(shop.address(), door, Events.unheardOf(door, ana, 910_000_003)).status())
                .isEqualTo(200);
        ana.says("apples");

        ana.awaits("How many apples?");
    }

    private Person begins(Door door) {
        var ana = door.person(messengers, "Ana", "en");
        ana.says("hello");
        ana.awaits("Welcome to the kiosk.");
        ana.awaits("Which fruit shall it be?");
        Until.holds(shop.ledger()::settled, () -> "the greeting is still under way");
        return ana;
    }
}
