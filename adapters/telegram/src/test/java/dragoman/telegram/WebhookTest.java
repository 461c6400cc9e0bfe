package dragoman.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Update.TextReceived;
import dragoman.port.Secret;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.ShopFiles;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");
    private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final MemoryInbox kept = new MemoryInbox();
    private final Telegram telegram = Shop.telegram(NOWHERE, Mode.WEBHOOK, kept);
    private final byte[] body = Shop.sample("text_private");

    @Test
    void the_right_secret_opens_and_a_wrong_or_missing_one_does_not() {
        assertThat(Shop.post(telegram, "acme", Map.of(), body).status()).isEqualTo(401);
        assertThat(Shop.post(telegram, "acme", Map.of(HEADER, ""), body).status()).isEqualTo(401);
        assertThat(Shop.post(telegram, "acme", Map.of(HEADER, Shop.SECRET + "4"), body).status())
                .isEqualTo(401);
        assertThat(kept.all()).isEmpty();

        assertThat(Shop.post(telegram, "acme", Map.of(HEADER, Shop.SECRET), body).status()).isEqualTo(200);
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void a_bot_that_is_not_there_is_not_found() {
        assertThat(Shop.post(telegram, "other", Map.of(HEADER, Shop.SECRET), body).status()).isEqualTo(404);
    }

    @Test
    void a_bot_without_a_secret_has_no_door() {
        var settings = new TelegramSettings(Shop.BOT, new Secret("1:a"), new Secret(""), NOWHERE,
                Mode.POLLING, true,
                NOWHERE);
        var open = new Telegram(List.of(settings), kept, ShopFiles.none(), InstantSource.system());

        assertThat(Shop.post(open, "acme", Map.of(HEADER, ""), body).status()).isEqualTo(404);
    }

    @Test
    void what_is_not_a_json_object_is_refused_and_not_kept() {
        for (var nonsense : List.of("", "hello", "[]", "1", "null", "{\"update_id\":1", "{} {}", "\"a\"",
                "[".repeat(100_000))) {
            assertThat(Shop.post(telegram, nonsense).status()).as(nonsense).isEqualTo(400);
        }
        assertThat(Shop.post(telegram, new byte[]{'{', '"', (byte) 0xFF, '"', '}'}).status()).isEqualTo(400);
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void an_object_that_is_nobodys_is_acknowledged_and_counted() {
        assertThat(Shop.post(telegram, "{}").status()).isEqualTo(200);
        assertThat(Shop.post(telegram, "{\"update_id\":1,\"message\":7}").status()).isEqualTo(200);
        assertThat(telegram.ignored(Shop.BOT)).isEqualTo(2);
    }

    @Test
    void when_the_update_cannot_be_kept_telegram_is_asked_to_come_again() {
        kept.failsNext(1);

        var busy = Shop.post(telegram, body);
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.headers()).containsKey("Retry-After");
        assertThat(Shop.post(telegram, body).status()).isEqualTo(200);
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void an_update_that_comes_three_times_is_one() {
        for (var i = 0; i < 3; i++) {
            assertThat(Shop.post(telegram, Shop.sample("duplicate_update_1")).status()).isEqualTo(200);
        }
        assertThat(kept.updates()).containsExactly(new TextReceived("I arrive twice"));
    }

    @Test
    void the_door_takes_a_mebibyte() {
        assertThat(telegram.routes()).singleElement().satisfies(route -> {
            assertThat(route.path()).isEqualTo("/webhooks/telegram/{bot}");
            assertThat(route.maxBody()).isEqualTo(1024 * 1024);
        });
        var long_ = new String(body, UTF_8).replace("Hello", "o".repeat(900_000));
        assertThat(Shop.post(telegram, long_).status()).isEqualTo(200);
    }
}
