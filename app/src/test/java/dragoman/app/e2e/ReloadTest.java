package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner edits a bot while customers talk with it. */
class ReloadTest {
    @TempDir
    Path bot;

    private void kiosk() throws IOException {
        for (var file : new String[]{"bot.yaml", "order.yaml"}) {
            Files.copy(ShopPlan.KIOSK.resolve(file), bot.resolve(file));
        }
    }

    private void edit(String old, String now) throws IOException {
        var flow = bot.resolve("order.yaml");
        Files.writeString(flow, Files.readString(flow).replace(old, now));
    }

    @Test
    void an_edit_is_taken_over_and_a_mistake_is_not() throws IOException {
        kiosk();
        try (var messengers = Messengers.start();
                var shop = RunningShop.open(ShopPlan.of(bot, messengers).at(ShopProcess.freePort()))) {
            var ana = messengers.telegram().person("Ana", "en");
            ana.opens().awaits("Welcome to the kiosk.");
            ana.awaits("Which fruit shall it be?");

            edit("Where do they go?", "Which street?");
            assertThat(reload(shop).out()).contains("shop: order: wording of 1 step changed, live at once");
            edit("- ask: street", "- ask: colour\n    text: Which paper?\n  - ask: street");
            assertThat(check(shop)).doesNotContain("chats-wait-here");
            assertThat(reload(shop).out()).contains(
                    "shop: order: structure changed, 1 chat stays on the earlier version until it ends");

            edit("- ask: fruit", "- aks: fruit");
            var refused = reload(shop);
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err()).contains("the running version goes on", "order.yaml:", "aks");
            refused.saysNothingOfTheInside();

            ana.says("pears").awaits("How many pears?");
            ana.says("3").awaits("3 pears are weighed.");
            ana.awaits("They go into a paper bag.");
            ana.awaits("Which street?");
            var eva = messengers.telegram().person("Eva", "en");
            eva.opens().awaits("Welcome to the kiosk.");
            eva.awaits("Which fruit shall it be?");
            eva.says("pears").awaits("How many pears?");
            eva.says("3").awaits("3 pears are weighed.");
            eva.awaits("They go into a paper bag.");
            eva.awaits("Which paper?");
        }
    }

    @Test
    void check_tells_who_waits_at_a_step_that_an_edit_removes() throws IOException {
        kiosk();
        try (var messengers = Messengers.start();
                var shop = RunningShop.open(ShopPlan.of(bot, messengers).at(ShopProcess.freePort()))) {
            messengers.telegram().person("Ana", "en").opens().awaits("Welcome to the kiosk.");
            edit("- ask: fruit", "- ask: sort");
            edit("{fruit}", "{sort}");
            assertThat(check(shop)).contains("chats-wait-here", "1 chat waits at the step 'fruit' of 'order'",
                    "renamed: { fruit: NEW-NAME }");
            edit("starts: first", "starts: first\nrenamed: { fruit: sort }");
            assertThat(check(shop)).doesNotContain("chats-wait-here");
            assertThat(reload(shop).out()).contains("structure changed, 1 chat went along");
        }
    }

    private static Told reload(RunningShop shop) {
        return Told.by("reload", "shop", "--config", shop.config().toString());
    }

    private String check(RunningShop shop) {
        return Told.by("check", bot.toString(), "--config", shop.config().toString()).out();
    }
}
