package dragoman.viber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ViberSettingsTest {
    @Test
    void nonsense_is_refused_with_its_remedy() {
        assertThatThrownBy(() -> settings("https://api.example", "A name that is far too long for Viber"))
                .hasMessageContaining("1 to 28 characters");
        assertThatThrownBy(() -> settings("chatapi.viber.com", "Opanak"))
                .hasMessageContaining("http or https address");
    }

    @Test
    void addresses_stand_below_their_bases_and_the_token_is_never_printed() {
        var settings = settings("https://api.example/", "Opanak");

        assertThat(settings.call("send_message")).hasToString("https://api.example/pa/send_message");
        assertThat(settings.webhook()).hasToString("https://shop.example/webhooks/viber/opanak");
        assertThat(settings.toString()).doesNotContain("very-secret");
    }

    private static ViberSettings settings(String api, String name) {
        return new ViberSettings(new BotId("opanak"), new Secret("very-secret"), URI.create(api), name,
                URI.create("https://shop.example/"), true);
    }
}
