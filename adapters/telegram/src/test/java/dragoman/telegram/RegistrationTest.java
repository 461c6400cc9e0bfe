package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.MemoryInbox;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private final FakeTelegram fake = FakeTelegram.start();
    private final Registration registration = registration(fake.address(), Mode.WEBHOOK);

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void set_show_and_remove() {
        assertThat(registration.show()).containsExactly("No webhook is set for acme.");

        assertThat(registration.set())
                .containsExactly("Telegram now calls https://shop.example/webhooks/telegram/acme for acme.");
        assertThat(registration.show()).containsExactly(
                "Telegram calls https://shop.example/webhooks/telegram/acme for acme.",
                "Updates waiting: 0.");

        assertThat(registration.remove())
                .containsExactly("Telegram calls nobody for acme now; it keeps updates for a day.");
        assertThat(registration.show()).containsExactly("No webhook is set for acme.");
    }

    @Test
    void telegram_learns_the_secret_and_what_to_send() {
        registration.set();

        assertThat(fake.awaits("setWebhook").text()).contains("secret_token", Shop.SECRET, "allowed_updates",
                "message_reaction", "max_connections", "100");
    }

    @Test
    void a_webhook_that_is_not_ours_and_its_last_trouble_are_told() {
        fake.answersNext("getWebhookInfo", Reply.json(200,
                "{\"ok\":true,\"result\":{\"url\":\"https://old.example/hook\",\"has_custom_certificate\":false,"
                        + "\"pending_update_count\":12,\"last_error_date\":1790400000,\"last_error_message\":\"Connection timed out\"}}"));

        assertThat(registration.show()).containsExactly("Telegram calls https://old.example/hook for acme.",
                "That is not ours, https://shop.example/webhooks/telegram/acme: run webhooks set.",
                "Updates waiting: 12.", "Last trouble, 2026-09-26T05:20:00Z: Connection timed out.");
    }

    @Test
    void refusals_come_with_a_remedy() {
        fake.declinesNext("setWebhook", 401, "Unauthorized")
                .declinesNext("setWebhook", 400,
                        "Bad Request: bad webhook: HTTPS url must be provided for webhook");

        assertThat(registration.set()).containsExactly("Telegram said no for acme: Unauthorized.",
                "Check the token: BotFather shows it with /mybots.");
        assertThat(registration.set().getLast()).contains("443, 80, 88 or 8443");
    }

    @Test
    void a_telegram_that_is_away_is_told() {
        assertThat(registration(URI.create("http://127.0.0.1:1"), Mode.WEBHOOK).show())
                .containsExactly("Telegram cannot be reached at http://127.0.0.1:1 for acme.",
                        "Check the address and the network, then try again.");
    }

    @Test
    void who_polls_has_nothing_to_register() {
        assertThat(registration(fake.address(), Mode.POLLING).set().getFirst()).contains("mode: polling");
        assertThat(fake.requests("setWebhook")).isEmpty();
    }

    private static Registration registration(URI api, Mode mode) {
        return Shop.telegram(api, mode, new MemoryInbox()).registration(Shop.BOT).orElseThrow();
    }
}
