package dragoman.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.AddressChanged;
import dragoman.model.Update.Edited;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** In a group we speak when spoken to, and never to other bots. */
class GroupsTest {
    private static final String BOT = "{\"id\":6900000001,\"is_bot\":true,\"username\":\"acme_demo_bot\"}";

    private final Myself me = new Myself(OptionalLong.of(6900000001L));
    private final UpdateParser parser = new UpdateParser(Shop.BOT, me);

    @Test
    void a_mention_counts_once_our_name_is_known() {
        var mention = new String(Shop.sample("group_text_mention"), UTF_8);

        assertThat(read(mention)).isEmpty();
        me.named("Acme_Demo_Bot");
        assertThat(updates(mention)).containsExactly(new TextReceived("hi"));
    }

    @Test
    void a_mention_of_somebody_else_is_not_for_us() {
        me.named("acme_demo_bot");

        assertThat(read(group(
                "\"text\":\"@other_demo hi\",\"entities\":[{\"type\":\"mention\",\"offset\":0,\"length\":11}]")))
                .isEmpty();
    }

    @Test
    void a_command_to_another_bot_is_not_for_us_once_our_name_is_known() {
        var command = group("\"text\":\"/menu@pizza_bot\"");

        assertThat(read(command)).hasSize(1);
        me.named("acme_demo_bot");
        assertThat(read(command)).isEmpty();
    }

    @Test
    void a_reply_to_us_is_for_us_whatever_it_holds() {
        var reply = "\"reply_to_message\":{\"message_id\":1,\"from\":" + BOT + "}";

        assertThat(updates(group(reply + ",\"text\":\"41\""))).containsExactly(new TextReceived("41"));
        assertThat(updates(group(reply + ",\"photo\":[{\"file_id\":\"F\",\"width\":1,\"height\":1}]")))
                .hasOnlyElementsOfType(MediaReceived.class);
    }

    @Test
    void a_reply_to_another_bot_is_not() {
        assertThat(read(group("\"text\":\"41\",\"reply_to_message\":{\"from\":{\"id\":7,\"is_bot\":true}}")))
                .isEmpty();
    }

    @Test
    void start_in_a_group_opens_the_groups_chat() {
        assertThat(updates(group("\"text\":\"/start@acme_demo_bot spring\"")))
                .containsExactly(new Opened(Optional.of("spring"), true));
        assertThat(read(group("\"text\":\"/start\""))).isEmpty();
    }

    @Test
    void a_forum_topic_is_a_thread_of_its_own_and_a_chain_of_replies_is_not() {
        var topic = read(
                group("\"text\":\"/menu@acme_demo_bot\",\"message_thread_id\":77,\"is_topic_message\":true"));
        var chain = read(group("\"text\":\"/menu@acme_demo_bot\",\"message_thread_id\":77"));

        assertThat(topic).singleElement().extracting(it -> it.from().thread()).isEqualTo("77");
        assertThat(chain).singleElement().extracting(it -> it.from().thread()).isEqualTo("");
    }

    @Test
    void a_group_that_became_a_supergroup_has_another_id() {
        assertThat(updates(group("\"migrate_to_chat_id\":-1001987000077")))
                .containsExactly(new AddressChanged("-1001987000077"));
    }

    @Test
    void an_edit_in_a_group_counts_when_it_is_for_us() {
        assertThat(updates(
                group("\"text\":\"/menu@acme_demo_bot soup\"").replace("\"message\"", "\"edited_message\"")))
                .containsExactly(new Edited("/menu soup"));
    }

    @Test
    void a_bot_is_not_heard_even_when_it_calls_us() {
        assertThat(read(
                group("\"text\":\"/menu@acme_demo_bot\"").replace("\"is_bot\":false", "\"is_bot\":true")))
                .isEmpty();
    }

    @Test
    void what_a_person_sends_through_a_strange_inline_bot_is_theirs() {
        var text = "{\"update_id\":1,\"message\":{\"chat\":{\"id\":5,\"type\":\"private\"},\"from\":{\"id\":5},"
                + "\"text\":\"a cat\",\"via_bot\":{\"id\":%s,\"is_bot\":true}}}";

        assertThat(updates(text.formatted("7"))).containsExactly(new TextReceived("a cat"));
        assertThat(updates(text.formatted("6900000001"))).hasOnlyElementsOfType(Unrecognised.class);
    }

    private List<Received> read(String json) {
        return parser.read(Json.object(json.getBytes(UTF_8)).orElseThrow(), Shop.NOW);
    }

    private List<Update> updates(String json) {
        return read(json).stream().map(Received::update).toList();
    }

    private static String group(String content) {
        return "{\"update_id\":1,\"message\":{\"message_id\":2,\"date\":1790400000,\"chat\":{\"id\":-100,\"type\":\"supergroup\"},"
                + "\"from\":{\"id\":501001002,\"is_bot\":false,\"first_name\":\"Tom\"}," + content + "}}";
    }
}
