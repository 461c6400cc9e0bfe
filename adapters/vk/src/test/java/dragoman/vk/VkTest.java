package dragoman.vk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.Answer;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.Edited;
import dragoman.model.Update.Left;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.TextReceived;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.Mutants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, written by hand after the channel's facts. */
class VkTest {
    private final Shop shop = Shop.closed();
    private final MemoryInbox inbox = shop.inbox;

    /** A file, and what it means. */
    record Golden(String file, List<Update> updates) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> samples() {
        return Stream.of(golden("message_new_text", new TextReceived("Привет")),
                // a button of somebody else's: its title was written
                golden("message_new_button_payload", new TextReceived("Menu")),
                // called by our name, which is left out
                golden("message_new_chat", new TextReceived("hi")),
                golden("message_new_photo",
                        new MediaReceived(MediaKind.PHOTO, "https://cdn.example.com/m.jpg",
                                Optional.empty())),
                golden("message_deny", new Left("denied messages")),
                // our own
                golden("message_reply_echo"), golden("confirmation"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_means_what_it_should(Golden golden) {
        var confirmed = golden.file().equals("confirmation");
        assertThat(said(post(Shop.sample(golden.file())))).isEqualTo(confirmed ? "9f8e7d" : "ok");
        assertThat(inbox.updates()).isEqualTo(golden.updates());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatever_stands_in_a_body_there_is_an_answer(Golden golden) {
        var sample = Shop.sample(golden.file()).getBytes(StandardCharsets.UTF_8);
        Mutants.ofValues(sample, golden.file().hashCode(), 200)
                .map(mutant -> new String(mutant, StandardCharsets.UTF_8))
                .forEach(mutant -> assertThat(post(mutant).status()).as(mutant).isIn(200, 400, 401, 403));
    }

    @Test
    void a_person_is_known_by_number_with_time_and_language_and_each_event_counts_once() {
        post(Shop.sample("message_new_text"));
        post(Shop.sample("message_new_text"));
        assertThat(inbox.all()).singleElement().satisfies(received -> {
            assertThat(received.from().user()).isEqualTo("100001");
            assertThat(received.event().value()).isEqualTo("b0f2e0d0a1c34d5e8f90000000000074");
            assertThat(received.at()).isEqualTo("2026-09-26T05:20:00Z");
        });
        post(Shop.sample("message_new_photo").replace("\"lang_id\":1", "\"lang_id\":0"));
        assertThat(inbox.all().getLast().profile().language()).contains(new Language("ru"));
    }

    @Test
    void a_chat_of_several_that_does_not_call_us_is_left_alone() {
        assertThat(said(post(Shop.sample("message_new_chat").replace("[club219000001|@acme] hi", "hi all"))))
                .isEqualTo("ok");
        assertThat(inbox.all()).isEmpty();
    }

    @Test
    void buttons_places_edits_the_first_button_and_answers_from_the_community_are_known() {
        var text = Shop.sample("message_new_button_payload");
        post(text.replace("{\\\"cmd\\\":\\\"menu\\\"}", "{\\\"tap\\\":\\\"1k.x:work\\\"}").replace("075",
                "a1"));
        post(text.replace("{\\\"cmd\\\":\\\"menu\\\"}", "{\\\"command\\\":\\\"start\\\"}").replace("075",
                "a2"));
        post(Shop.sample("message_new_text").replace("\"attachments\":[]",
                "\"attachments\":[],\"geo\":{\"coordinates\":{\"latitude\":43.8,\"longitude\":18.4}}")
                .replace("074", "a3"));
        post(Shop.sample("message_reply_echo").replace("\"random_id\":77", "\"admin_author_id\":5").replace(
                "083",
                "a4"));
        post("{\"group_id\":219000001,\"type\":\"message_edit\",\"event_id\":\"a5\",\"secret\":\"demo_secret\","
                + "\"object\":{\"peer_id\":100001,\"from_id\":100001,\"text\":\"43\"}}");
        assertThat(inbox.updates()).containsExactly(new OptionTapped("1k.x:work", Optional.empty()),
                Opened.plain(),
                new PlaceShared(43.8, 18.4, Optional.empty()), new AnsweredElsewhere("ours"),
                new Edited("43"));
    }

    @Test
    void without_the_secret_the_community_and_a_commit_there_is_no_yes() {
        assertThat(post(Shop.sample("message_new_text").replace("demo_secret", "guess")).status())
                .isEqualTo(401);
        assertThat(post(Shop.sample("message_new_text").replace("219000001", "1")).status()).isEqualTo(403);
        assertThat(post("[]").status()).isEqualTo(400);
        inbox.fills();
        assertThat(post(Shop.sample("message_new_text")).status()).isEqualTo(503);
    }

    private Answer post(String body) {
        return shop.post(body);
    }

    private static String said(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Golden golden(String file, Update... updates) {
        return new Golden(file, List.of(updates));
    }
}
