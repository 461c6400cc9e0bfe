package dragoman.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelsOffTest {
    @ParameterizedTest
    @ValueSource(strings = {"telegram", "viber", "whatsapp", "messenger", "instagram", "vk"})
    void a_channel_without_a_token_is_off_and_the_place_to_write_it_is_named(String channel) {
        var shop = Config.parse("dragoman.yaml",
                "bots:\n  shop:\n    channels:\n      " + channel + ": { token: '${TOKEN:}' }\n", Map.of())
                .bots().getFirst();

        assertThat(shop.off()).singleElement().asString()
                .startsWith(channel + " is off: its token is empty (dragoman.yaml:4:");
    }
}
