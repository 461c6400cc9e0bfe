package dragoman.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.Opened;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.Referred;
import dragoman.testkit.FakeMeta;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private final Shop shop = Shop.closed();

    @Test
    void metas_handshake_is_answered_with_its_challenge_and_only_with_our_word() {
        var asked = Map.of("hub.mode", "subscribe", "hub.verify_token", "our-word", "hub.challenge",
                "1158201444");
        for (var surface : Surface.values()) {
            assertThat(new String(shop.get(surface, asked).body(), StandardCharsets.UTF_8))
                    .isEqualTo("1158201444");
        }
        assertThat(shop.get(Surface.MESSENGER, Map.of("hub.mode", "subscribe", "hub.verify_token", "guess",
                "hub.challenge", "1")).status()).isEqualTo(403);
    }

    @Test
    void metas_own_signature_opens_the_door_and_no_other() {
        var body = Shop.sample("instagram/text.json");
        assertThat(shop.post(Surface.INSTAGRAM, "opanak", body,
                Shop.signed("sha256=1de05590672151ef80d062df8135daa04e7fba4af8c39bb2bddab13c6950fe85"))
                .status())
                .isEqualTo(200);
        assertThat(shop.inbox.all()).hasSize(1);
        assertThat(shop.post(Surface.INSTAGRAM, "opanak", body, Map.of()).status()).isEqualTo(401);
        assertThat(shop.post(Surface.INSTAGRAM, "nobody", body, Map.of()).status()).isEqualTo(404);
        assertThat(shop.post(Surface.INSTAGRAM, "[1]").status()).isEqualTo(400);
    }

    @Test
    void repeated_events_count_once_and_without_a_commit_there_is_no_yes() {
        var body = Shop.sample("messenger/batch_3_users.json");
        shop.post(Surface.MESSENGER, body);
        shop.post(Surface.MESSENGER, body);
        assertThat(shop.inbox.all()).hasSize(3);
        shop.inbox.fills();
        var busy = shop.post(Surface.MESSENGER, Shop.sample("messenger/quick_reply.json"));
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.headers()).containsKey("Retry-After");
    }

    @Test
    void a_page_that_is_not_ours_is_nobodys_here() {
        shop.post(Surface.MESSENGER,
                new String(Shop.sample("messenger/quick_reply.json"), StandardCharsets.UTF_8)
                        .replace(Shop.PAGE, "42"));
        shop.post(Surface.MESSENGER, Shop.sample("instagram/text.json"));
        assertThat(shop.inbox.all()).isEmpty();
    }

    @Test
    void what_a_person_wrote_in_metas_own_inbox_is_a_takeover() {
        shop.post(Surface.MESSENGER, new String(Shop.sample("messenger/echo.json"), StandardCharsets.UTF_8)
                .replace(FakeMeta.APP, "26390203743090"));
        var received = shop.inbox.all().getFirst();
        assertThat(received.update()).isEqualTo(new AnsweredElsewhere("from the page"));
        assertThat(received.from().user()).isEqualTo("24005500000000001");
    }

    @Test
    void an_echo_that_names_no_app_is_ours_by_its_mark() {
        echo("\"metadata\":\"c1.3.0\"");
        assertThat(shop.inbox.all()).isEmpty();
        echo("\"metadata\":\"somebody else's\"");
        assertThat(shop.inbox.updates()).containsExactly(new AnsweredElsewhere("hi"));
    }

    @Test
    void our_own_buttons_the_first_one_and_the_number_of_the_profile_are_known() {
        message("\"text\":\"Work\",\"quick_reply\":{\"payload\":\"tap:1k.x:work\"}");
        message("\"text\":\"+387 61 123-456\",\"quick_reply\":{\"payload\":\"+38761123456\"}");
        event("\"postback\":{\"title\":\"Get started\",\"payload\":\"GET_STARTED\"}");
        event("\"postback\":{\"title\":\"Get started\",\"payload\":\"GET_STARTED\",\"referral\":{\"ref\":\"returns\"}}");
        event("\"postback\":{\"mid\":\"m9\",\"title\":\"Una\",\"payload\":\"tap:1k.x:una\"}");
        message("\"attachments\":[{\"type\":\"location\",\"title\":\"Home\",\"payload\":{\"coordinates\":{\"lat\":43.8,\"long\":18.4}}}]");
        message("\"text\":\"hi\",\"referral\":{\"source\":\"ADS\",\"ad_id\":\"77\"}");
        assertThat(shop.inbox.updates()).contains(new OptionTapped("1k.x:work", Optional.empty()),
                new ContactShared("+38761123456", Optional.empty(), true), Opened.plain(),
                new Opened(Optional.of("returns"), true), new OptionTapped("1k.x:una", Optional.empty()),
                new PlaceShared(43.8, 18.4, Optional.of("Home")), new Referred("77"));
    }

    private void echo(String with) {
        message("\"is_echo\":true,\"text\":\"hi\"," + with);
    }

    private void message(String fields) {
        event("\"message\":{\"mid\":\"m" + fields.hashCode() + "\"," + fields + "}");
    }

    private void event(String content) {
        var body = "{\"object\":\"page\",\"entry\":[{\"id\":\"" + Shop.PAGE
                + "\",\"messaging\":[{\"sender\":{\"id\":\"1\"},\"recipient\":{\"id\":\"2\"},\"timestamp\":1790400000000,"
                + content + "}]}]}";
        assertThat(shop.post(Surface.MESSENGER, body).status()).isEqualTo(200);
    }
}
