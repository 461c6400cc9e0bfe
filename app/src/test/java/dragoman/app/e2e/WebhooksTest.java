package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Told;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A shop tells its other systems what happens, whatever happens to either side. */
class WebhooksTest {
    private static final Path VAULT = Path.of("src", "test", "resources", "bots", "vault").toAbsolutePath();

    @Test
    void an_order_is_told_after_a_kill_and_a_refusal_under_one_id_with_nothing_private_in_it() {
        try (var crm = new Crm().answers(Crm.SILENCE, 500);
                var messengers = Messengers.start();
                var shop = ShopProcess
                        .open(ShopPlan.of(VAULT, messengers).telling(crm.settings()))) {
            var ana = messengers.telegram().person("Ana", "en");
            ana.opens().awaits("Passport?");
            ana.says("KANARI7741").awaits("Phone?");
            ana.says("+38761555123").awaits("Size?");
            ana.says("42").awaits("So KANARI7741 and +38761555123, size 42.");

            var first = crm.awaits(1);
            shop.isKilled().startsAgain();
            crm.awaits(2);
            Until.holds(() -> failed(shop).contains("it answered 500"), () -> failed(shop));
            assertThat(failed(shop)).contains("shop/crm", "order");
            var third = crm.awaits(3);
            assertThat(crm.told()).allMatch(told -> told.id().equals(first.id()), "one id for all tries");
            assertThat(third.body()).isEqualTo(first.body()).doesNotContain("KANARI", "61555123", "61 555");
            assertThat(third.event()).isEqualTo("order");
            assertThat(third.data("summary")).isEqualTo("Box for •••, size 42");
            Until.holds(() -> failed(shop).contains("Nothing has failed"), () -> failed(shop));

            ana.says("human").awaits("Sorry…");
            var handoff = crm.awaits(4);
            assertThat(handoff.event()).isEqualTo("handoff");
            assertThat(handoff.data("customer")).isEqualTo("Ana");
            assertThat(handoff.data("chat")).isEqualTo(third.data("chat"));
            assertThat(handoff.body()).doesNotContain("KANARI", "61555123", "61 555");
        }
    }

    private static String failed(ShopProcess shop) {
        return Told.by("webhooks", "failed", "--config", shop.config().toString()).out();
    }
}
