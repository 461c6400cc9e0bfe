package dragoman.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.BotId;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.AddressChanged;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.Edited;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.Reacted;
import dragoman.model.Update.ReceiptReceived;
import dragoman.model.Update.TextReceived;
import dragoman.testkit.Mutants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final String BOTH = "\"from\":\"16505551234\",\"from_user_id\":\"US.1\",";
    private final Shop shop = Shop.closed();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void the_handshake_returns_the_challenge_to_whoever_knows_the_word() {
        var right = shop.get("opanak", Map.of("hub.mode", "subscribe", "hub.verify_token", "our-word",
                "hub.challenge", "1158201444"));

        assertThat(right.status()).isEqualTo(200);
        assertThat(right.body()).asString(StandardCharsets.UTF_8).isEqualTo("1158201444");
        assertThat(shop
                .get("opanak",
                        Map.of("hub.mode", "subscribe", "hub.verify_token", "guess", "hub.challenge", "1"))
                .status())
                .isEqualTo(403);
        assertThat(shop.get("opanak", Map.of()).status()).isEqualTo(403);
        assertThat(shop.get("off", Map.of("hub.mode", "subscribe")).status()).isEqualTo(404);
    }

    @Test
    void an_unknown_bot_and_one_without_a_token_are_not_found_whatever_the_signature() {
        assertThat(shop.post("nobody", Shop.SAMPLES.read("text.json"),
                Shop.signed(Shop.SAMPLES.signature("text.json"))).status())
                .isEqualTo(404);
        assertThat(shop.post("off", Shop.SAMPLES.read("text.json"), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_wrong_or_missing_signature_is_refused_before_the_body_is_read() {
        var body = "not JSON at all".getBytes(StandardCharsets.UTF_8);

        assertThat(shop.post("opanak", body, Map.of()).status()).isEqualTo(401);
        assertThat(shop.post("opanak", Shop.SAMPLES.read("text.json"),
                Shop.signed(Shop.SAMPLES.signature("order.json"))).status())
                .isEqualTo(401);
        assertThat(shop.inbox.all()).isEmpty();
    }

    @Test
    void when_nothing_can_be_kept_meta_is_asked_to_come_again() {
        shop.inbox.fills();

        var answer = shop.post(Shop.SAMPLES.read("text.json"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("Retry-After");
    }

    @Test
    void a_body_may_be_as_large_as_metas_largest() {
        assertThat(new WhatsApp(List.of(), shop.inbox, shop, shop.files, () -> Shop.NOW).routes().get(1)
                .maxBody())
                .isEqualTo(3 * 1024 * 1024);
    }

    @Test
    void a_batch_of_a_thousand_is_committed_at_once_and_in_order() {
        var messages = IntStream.range(0, 1000)
                .mapToObj(it -> "{" + BOTH + "\"id\":\"wamid." + it
                        + "\",\"type\":\"text\",\"text\":{\"body\":\"" + it + "\"}}")
                .collect(Collectors.joining(","));

        take(messages);

        assertThat(shop.inbox.commits()).containsExactly(1000);
        assertThat(shop.inbox.all().get(999).update()).isEqualTo(new TextReceived("999"));
    }

    @Test
    void a_message_to_the_number_of_another_bot_of_this_app_goes_to_that_bot() {
        post("{\"metadata\":{\"phone_number_id\":\"106540000000099\"},\"messages\":[{" + BOTH
                + "\"id\":\"wamid.1\",\"type\":\"text\",\"text\":{\"body\":\"hi\"}}]}");

        assertThat(shop.inbox.all().getFirst().from().bot()).isEqualTo(new BotId("sister"));
        assertThat(shop.inbox.all().getFirst().update()).isEqualTo(new TextReceived("hi"));
    }

    @Test
    void somebody_known_by_number_alone_keeps_their_conversation_when_their_id_appears() {
        shop.known.add(Shop.address("+16505551234"));

        take("{" + BOTH + "\"id\":\"wamid.1\",\"type\":\"text\",\"text\":{\"body\":\"me again\"}},"
                + "{" + BOTH + "\"id\":\"wamid.2\",\"type\":\"text\",\"text\":{\"body\":\"hello?\"}}");

        assertThat(shop.inbox.all()).extracting(Received::update).containsExactly(new AddressChanged("US.1"),
                new TextReceived("me again"), new TextReceived("hello?"));
        assertThat(shop.inbox.all()).extracting(Received::from).containsOnly(Shop.address("+16505551234"));
    }

    @Test
    void once_the_id_is_known_the_number_is_asked_for_no_more_even_if_it_has_another_owner() {
        shop.known.add(Shop.address("+16505551234"));
        shop.known.add(Shop.address("US.1"));

        take("{" + BOTH + "\"id\":\"wamid.1\",\"type\":\"text\",\"text\":{\"body\":\"hi\"}}");

        assertThat(shop.inbox.all()).extracting(Received::from).containsExactly(Shop.address("US.1"));
    }

    @Test
    void a_customer_without_a_number_goes_by_their_id_and_a_group_by_its_thread() {
        take("{\"from_user_id\":\"US.7\",\"id\":\"wamid.1\",\"type\":\"text\",\"text\":{\"body\":\"hi\"}},"
                + "{\"from_user_id\":\"US.7\",\"group_id\":\"G1\",\"id\":\"wamid.2\",\"type\":\"text\",\"text\":{\"body\":\"all\"}}");

        assertThat(shop.inbox.all().get(0).from()).isEqualTo(Shop.address("US.7"));
        assertThat(shop.inbox.all().get(1).from().thread()).isEqualTo("G1");
    }

    @Test
    void our_line_comes_back_with_a_status() {
        post("{\"statuses\":[{\"id\":\"wamid.9\",\"status\":\"played\",\"recipient_user_id\":\"US.1\",\"biz_opaque_callback_data\":\"c1.3.0\"}]}");

        assertThat(shop.inbox.all().getFirst().update()).isInstanceOfSatisfying(ReceiptReceived.class,
                receipt -> assertThat(receipt.line()).contains(Shop.KEY.toString()));
        assertThat(shop.inbox.all().getFirst().event().value()).isEqualTo("wamid.9 played");
    }

    @Test
    void taps_edits_and_withdrawn_reactions_are_read() {
        assertThat(heard(
                "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":\"yes\",\"title\":\"Yes\"}}"))
                .isEqualTo(new OptionTapped("yes", Optional.empty()));
        assertThat(heard("\"type\":\"button\",\"button\":{\"payload\":\"order/2\",\"text\":\"Order\"}"))
                .isEqualTo(new OptionTapped("order/2", Optional.empty()));
        assertThat(heard(
                "\"type\":\"edit\",\"edit\":{\"original_message_id\":\"wamid.0\",\"message\":{\"type\":\"text\",\"text\":{\"body\":\"two\"}}}"))
                .isEqualTo(new Edited("two"));
        assertThat(heard("\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.0\",\"emoji\":\"\"}"))
                .isEqualTo(new Reacted(Optional.empty()));
        assertThat(heard(
                "\"type\":\"system\",\"system\":{\"type\":\"user_changed_user_id\",\"user_id\":\"US.2\"}"))
                .isEqualTo(new AddressChanged("US.2"));
    }

    @Test
    void a_card_with_the_senders_own_number_is_their_own() {
        assertThat(heard(
                "\"type\":\"contacts\",\"contacts\":[{\"phones\":[{\"phone\":\"+1 650 555 1234\",\"wa_id\":\"16505551234\"}]}]"))
                .isEqualTo(new ContactShared("+16505551234", Optional.empty(), true));
    }

    @Test
    void whatever_bytes_come_there_is_always_an_answer() {
        for (var file : Shop.SAMPLES.names()) {
            Mutants.ofBytes(Shop.SAMPLES.read(file), file.hashCode(), 150).forEach(
                    body -> assertThat(shop.post(body).status()).as("%s: %s", file, new String(body, UTF_8))
                            .isIn(200, 400));
        }
    }

    private Update heard(String content) {
        take("{" + BOTH + "\"id\":\"wamid." + content.hashCode() + "\"," + content + "}");
        return shop.inbox.all().getLast().update();
    }

    private void take(String messages) {
        post("{\"messages\":[" + messages + "]}");
    }

    private void post(String value) {
        var body = "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":"
                + value + "}]}]}";
        assertThat(shop.post(body.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
    }
}
