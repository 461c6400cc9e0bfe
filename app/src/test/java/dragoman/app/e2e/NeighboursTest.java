package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Told;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.Fault;
import dragoman.testkit.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A messenger in trouble is nobody else's trouble. */
class NeighboursTest {
    private final Messengers messengers = Messengers.start();
    private final RunningShop shop = RunningShop
            .open(ShopPlan.of(ShopPlan.KIOSK, messengers).at(ShopProcess.freePort()));

    @AfterEach
    void close() {
        shop.close();
        messengers.close();
    }

    /** No answer at all comes from Telegram until the very end: what else happens, happens without it. */
    @Test
    void a_messenger_that_does_not_answer_holds_up_neither_its_webhook_nor_the_others() {
        var end = new CountDownLatch(1);
        messengers.telegram().faults().always("sendmessage", () -> new Fault.Held(end));
        var waiting = messengers.telegram().person("Ana", "en");
        for (var word = 0; word < 20; word++) {
            // returns when the webhook has answered 200
            waiting.says("hello");
        }

        asksForFruit(messengers.viber().person("Eva", "en"));
        asksForFruit(messengers.whatsapp().person("Bea", "en"));
        assertThat(waiting.heard()).isEmpty();

        end.countDown();
        waiting.awaits("Welcome to the kiosk.");
    }

    @Test
    void a_wrong_token_stops_its_channel_says_so_and_loses_nothing() {
        messengers.telegram().faults().always("sendmessage", () -> new Fault.Answered(
                Reply.json(401,
                        "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}")));
        messengers.telegram().person("Ana", "en").says("hello");
        messengers.telegram().awaits("sendMessage");
        asksForFruit(messengers.viber().person("Eva", "en"));
        asksForFruit(messengers.whatsapp().person("Bea", "en"));

        Until.holds(() -> ready().contains("telegram of shop stands still"), this::ready);
        assertThat(ready()).startsWith("ready").contains("token");
        assertThat(page("/")).contains("telegram of shop stands still", "Make a new token");
        assertThat(Told.by("status", "--config", shop.config().toString()).out())
                .contains("Dragoman runs and takes messages.", "telegram (stands still)", "Make a new token");
        messengers.telegram().person("Boris", "en").says("hello");
        assertThat(messengers.telegram().requests("sendMessage")).hasSize(1);
    }

    private String ready() {
        return page("/health/ready");
    }

    private String page(String path) {
        try (var in = shop.address().resolve(path).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void asksForFruit(Person who) {
        who.says("hello");
        who.awaits("Welcome to the kiosk.");
        who.awaits("Which fruit shall it be?");
    }
}
