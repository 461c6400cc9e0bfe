package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dragoman.port.Secret;
import dragoman.telegram.TelegramSettings.Mode;
import java.net.URI;
import org.junit.jupiter.api.Test;

class TelegramSettingsTest {
    private static final String API = "https://api.telegram.org";

    @Test
    void webhooks_need_a_secret_and_polling_does_not() {
        refuses("1:a", "", API, "webhooks need a secret");
        assertThat(of("1:a", "", API, Mode.POLLING).secret().given()).isFalse();
    }

    @Test
    void a_secret_is_of_the_letters_that_telegram_takes() {
        refuses("1:a", "päss word", API, "the secret may have");
        refuses("1:a", "x".repeat(257), API, "the secret may have");
        assertThat(of("1:a", "A-z_0".repeat(51), API, Mode.WEBHOOK).secret().given()).isTrue();
    }

    @Test
    void a_token_has_no_spaces_and_no_slashes() {
        refuses("1:a ", "s", API, "copy it again");
        refuses("", "s", API, "copy it again");
        refuses("1:a/../b", "s", API, "copy it again");
    }

    @Test
    void the_api_is_a_web_address_without_a_path() {
        refuses("1:a", "s", "api.telegram.org", "must be an http or https address");
        refuses("1:a", "s", "ftp://api.telegram.org", "must be an http or https address");
        refuses("1:a", "s", API + "/bot", "write https://api.telegram.org");
    }

    @Test
    void the_webhook_lies_below_the_public_address_with_or_without_a_slash() {
        for (var url : new String[]{"https://shop.example", "https://shop.example/"}) {
            assertThat(new TelegramSettings(Shop.BOT, new Secret("1:a"), new Secret("s"), URI.create(API),
                    Mode.WEBHOOK,
                    true, URI.create(url)).webhook())
                    .hasToString("https://shop.example/webhooks/telegram/acme");
        }
    }

    @Test
    void nothing_secret_is_printed() {
        assertThat(of("1:token", "hush", API, Mode.WEBHOOK).toString()).doesNotContain("token\"", "1:token",
                "hush");
    }

    private static void refuses(String token, String secret, String api, String remedy) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(token, secret, api, Mode.WEBHOOK))
                .withMessageContaining(remedy).withMessageContaining("acme");
    }

    private static TelegramSettings of(String token, String secret, String api, Mode mode) {
        return new TelegramSettings(Shop.BOT, new Secret(token), new Secret(secret), URI.create(api), mode,
                true,
                URI.create("https://shop.example"));
    }
}
