package dragoman.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;
import org.junit.jupiter.api.Test;

class WhatsAppSettingsTest {
    @Test
    void a_token_needs_the_rest_and_each_refusal_says_where_to_find_it() {
        assertThatThrownBy(() -> settings("t", "", "s", "v")).hasMessageContaining("no phone-number-id")
                .hasMessageContaining("API setup");
        assertThatThrownBy(() -> settings("t", "1", "", "v")).hasMessageContaining("no app-secret");
        assertThatThrownBy(() -> settings("t", "1", "s", "")).hasMessageContaining("no verify-token");
    }

    @Test
    void without_a_token_the_channel_is_off_and_nothing_else_is_asked_for() {
        assertThat(settings("", "", "", "").on()).isFalse();
    }

    @Test
    void addresses_stand_below_their_bases_and_no_secret_is_ever_printed() {
        var settings = settings("very-secret-token", "1065", "very-secret-key", "very-secret-word");

        assertThat(settings.call("1065/messages")).hasToString("https://graph.example/v26.0/1065/messages");
        assertThat(settings.webhook()).hasToString("https://shop.example/webhooks/whatsapp/opanak");
        assertThat(settings.toString()).doesNotContain("very-secret");
    }

    private static WhatsAppSettings settings(String token, String number, String appSecret,
            String verifyToken) {
        return new WhatsAppSettings(new BotId("opanak"), new Secret(token), number, new Secret(appSecret),
                new Secret(verifyToken), URI.create("https://graph.example/v26.0"),
                URI.create("https://shop.example"),
                true);
    }
}
