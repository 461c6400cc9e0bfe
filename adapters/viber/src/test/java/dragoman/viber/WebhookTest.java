package dragoman.viber;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Update;
import dragoman.model.Update.Left;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.ReceiptReceived;
import dragoman.model.Update.Unrecognised;
import dragoman.port.Sent.Accepted;
import dragoman.testkit.Mutants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final String STARTED = """
            {"event":"conversation_started","timestamp":1790400000000,"message_token":77,"type":"open","context":"ad-7",\
            "user":{"id":"ana==","name":"Ana","language":"bs"},"subscribed":false}""";
    private final Shop shop = Shop.closed();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void an_unknown_bot_and_one_without_a_token_are_not_found_whatever_the_signature() {
        var body = Shop.SAMPLES.read("message_text.json");

        assertThat(
                shop.post("nobody", body, Shop.signed(Shop.SAMPLES.signature("message_text.json"))).status())
                .isEqualTo(404);
        assertThat(shop.post("off", body, Map.of()).status()).isEqualTo(404);
        assertThat(shop.inbox.all()).isEmpty();
    }

    @Test
    void a_wrong_or_missing_signature_is_refused_before_the_body_is_read() {
        var body = "not JSON at all".getBytes(StandardCharsets.UTF_8);

        assertThat(shop.post("opanak", body, Map.of()).status()).isEqualTo(401);
        assertThat(shop
                .post("opanak", Shop.SAMPLES.read("message_text.json"),
                        Shop.signed(Shop.SAMPLES.signature("seen.json")))
                .status())
                .isEqualTo(401);
        assertThat(shop.inbox.all()).isEmpty();
    }

    @Test
    void what_is_json_and_no_object_is_refused_as_such() {
        assertThat(shop.post("[]".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
        assertThat(shop.post("{} {}".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
    }

    @Test
    void when_nothing_can_be_kept_viber_is_asked_to_come_again() {
        shop.inbox.fills();

        var answer = shop.post(Shop.SAMPLES.read("message_text.json"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("Retry-After");
    }

    @Test
    void the_press_of_our_own_button_is_a_tap() {
        assertThat(heard("{\"type\":\"text\",\"text\":\"\\u00a7tap:order/2\"}"))
                .isEqualTo(new OptionTapped("order/2", Optional.empty()));
    }

    @Test
    void a_place_in_texts_is_a_place_and_one_out_of_this_world_is_kept_unread() {
        assertThat(heard("{\"type\":\"location\",\"location\":{\"lat\":\"50.5\",\"lon\":\"6.25\"}}"))
                .isEqualTo(new PlaceShared(50.5, 6.25, Optional.empty()));
        assertThat(heard("{\"type\":\"location\",\"location\":{\"lat\":\"north\",\"lon\":6}}"))
                .isInstanceOf(Unrecognised.class);
    }

    @Test
    void leaving_and_failing_are_told() {
        shop.post("{\"event\":\"unsubscribed\",\"user_id\":\"ana==\",\"message_token\":5}"
                .getBytes(StandardCharsets.UTF_8));
        shop.post(
                "{\"event\":\"failed\",\"user_id\":\"ana==\",\"message_token\":6,\"desc\":\"no such device\"}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(shop.inbox.all().get(0).update()).isEqualTo(new Left("unsubscribed"));
        assertThat(shop.inbox.all().get(1).update()).isInstanceOfSatisfying(ReceiptReceived.class,
                failed -> assertThat(failed.reason()).contains("no such device"));
    }

    @Test
    void a_first_contact_is_welcomed_in_the_answer_with_its_buttons_and_no_receiver() {
        var options = List.of(new Option("order", "Order", Optional.empty()));
        var line = Shop.line("ana==", new Message("Hello, Ana!", Optional.empty(), new Buttons.Row(options)));
        shop.welcome = Optional.of(line);

        var answer = json(shop.post(STARTED.getBytes(StandardCharsets.UTF_8)).body());

        assertThat(answer.path("text").asText()).isEqualTo("Hello, Ana!");
        assertThat(answer.path("type").asText()).isEqualTo("text");
        assertThat(answer.at("/sender/name").asText()).isEqualTo("Opanak");
        assertThat(answer.at("/keyboard/Buttons/0/Text").asText()).isEqualTo("Order");
        assertThat(answer.has("receiver")).isFalse();
        assertThat(shop.settled).containsEntry(line.key(), new Accepted(""));
        assertThat(shop.inbox.all().getFirst().update())
                .hasToString("Opened[payload=Optional[ad-7], maySend=false]");
    }

    @Test
    void a_welcome_that_is_late_is_left_for_the_first_message() {
        var answer = shop.post(STARTED.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(shop.waits).containsExactly(Duration.ofMillis(2500));
        assertThat(shop.settled).isEmpty();
    }

    @Test
    void a_repeated_first_contact_is_not_welcomed_twice() {
        shop.welcome = Optional.of(Shop.line("ana==", Message.text("Hello!")));
        shop.post(STARTED.getBytes(StandardCharsets.UTF_8));

        var again = shop.post(STARTED.getBytes(StandardCharsets.UTF_8));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEmpty();
        assertThat(shop.waits).hasSize(1);
    }

    @Test
    void a_subscriber_who_returns_is_answered_by_an_ordinary_message() {
        shop.post(STARTED.replace("\"subscribed\":false", "\"subscribed\":true")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(shop.waits).isEmpty();
    }

    @Test
    void whatever_bytes_come_there_is_always_an_answer() {
        for (var file : Shop.SAMPLES.names()) {
            Mutants.ofBytes(Shop.SAMPLES.read(file), file.hashCode(), 200).forEach(
                    body -> assertThat(shop.post(body).status()).as("%s: %s", file, new String(body, UTF_8))
                            .isIn(200, 400));
        }
    }

    private Update heard(String message) {
        shop.post(("{\"event\":\"message\",\"message_token\":" + message.hashCode()
                + ",\"sender\":{\"id\":\"ana==\"},\"message\":" + message + "}")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(shop.inbox.all().getLast().event().value()).contains(Integer.toString(message.hashCode()));
        return shop.inbox.all().getLast().update();
    }

    private static JsonNode json(byte[] body) {
        try {
            return new JsonMapper().readTree(body);
        } catch (IOException e) {
            throw new AssertionError(new String(body, StandardCharsets.UTF_8), e);
        }
    }
}
