package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The smallest bot of the tutorials and load tests stays valid for ever, letter by letter. */
@TestInstance(Lifecycle.PER_CLASS)
class SmallestBotTest {
    private static final Path BOT = Path.of("src", "test", "resources", "bots", "smallest").toAbsolutePath();
    private final Messengers messengers = Messengers.start();
    private final RunningShop shop = RunningShop.open(ShopPlan.of(BOT, messengers));

    @AfterAll
    void close() {
        shop.close();
        messengers.close();
    }

    @Test
    void it_takes_an_order() {
        var ana = messengers.telegram().person("Ana", "en");
        ana.opens();
        ana.awaits("Hello, Ana! How can I help?");
        ana.taps("Order").awaits("What would you like to order?");
        ana.says("two loaves").awaits("How should we deliver it?");
        ana.taps("Courier");
        var sure = ana.awaits("Your order: two loaves, delivery: courier. Confirm? (yes/no)");
        assertThat(sure.buttons()).as("as: words").isEmpty();
        ana.says("yes").awaits("Thank you, Ana! Your order is accepted.");
    }

    @Test
    void start_always_begins_anew() {
        var ana = messengers.telegram().person("Ana", "en");
        ana.opens();
        ana.awaits("Hello, Ana! How can I help?");
        ana.says("order").awaits("What would you like to order?");
        ana.opens();
        ana.awaits("Hello, Ana! How can I help?");
    }

    @Test
    void a_command_runs_the_shops_own_flow() {
        var ana = messengers.telegram().person("Ana", "en");
        ana.opens();
        ana.awaits("Hello, Ana! How can I help?");
        ana.says("order").awaits("What would you like to order?");
        ana.says("human").awaits("Connecting you to a human operator, Ana.");
    }
}
