package dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Template READY = new Template("ready", "en",
            "Hello {{1}}! Your order {{2}} is ready, {{1}}.", List.of("customer.name"));

    @Test
    void is_filled_and_known_again_by_its_text() {
        var text = READY.filled(List.of(" Ana\nMarić ", "K7 {{1}} $1")).orElseThrow();
        assertThat(text).isEqualTo("Hello Ana Marić! Your order K7 {{1}} $1 is ready, Ana Marić.");
        assertThat(READY.values(text)).contains(List.of("Ana Marić", "K7 {{1}} $1"));
        assertThat(READY.values("Hello Ana! Your order K7 is ready, Eva.")).isEmpty();
        assertThat(READY.values("Hello Ana!")).isEmpty();
    }

    @Test
    void is_not_filled_with_a_blank_left() {
        assertThat(READY.filled(List.of("Ana", "  "))).isEmpty();
        assertThat(READY.filled(List.of("Ana"))).isEmpty();
        assertThat(new Template("thanks", "en", "Thank you!", List.of()).filled(List.of()))
                .contains("Thank you!");
    }

    @Test
    void counts_its_places_without_a_gap() {
        assertThatThrownBy(() -> new Template("odd", "en", "Hello {{2}}", List.of()))
                .hasMessageContaining("there is no {{1}}");
    }
}
