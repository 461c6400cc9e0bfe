package dragoman.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.Card;
import dragoman.model.ConversationId;
import dragoman.model.DeliveryStatus;
import dragoman.model.Document;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.model.Update.ReceiptReceived;
import dragoman.port.Sent;
import dragoman.port.Sign;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeMeta;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendingTest {
    private static final Option UNA = new Option("1k.x:una", "Una", Optional.empty());
    private static final String TAKEN = "{\"recipient_id\":\"1\",\"message_id\":\"m_1\"}";

    private final Deque<Reply> answers = new ArrayDeque<>();
    private final FakeHttp meta = FakeHttp.start(_ -> next());
    private final Shop shop = Shop.at(meta.address());

    @AfterEach
    void close() {
        meta.close();
    }

    @Test
    void words_go_with_our_mark_and_a_bearer() {
        send(Surface.MESSENGER, Message.text("Hello <b>"));
        var request = meta.requests().getFirst();
        assertThat(request.path()).isEqualTo("/me/messages");
        assertThat(request.header("Authorization")).contains("Bearer " + FakeMeta.TOKEN);
        assertThat(body()).hasToString("{\"messaging_type\":\"RESPONSE\",\"recipient\":{\"id\":\"1\"},"
                + "\"message\":{\"text\":\"Hello <b>\",\"metadata\":\"c1.3.0\"}}");
        send(Surface.INSTAGRAM, Message.text("Hi"));
        assertThat(body().at("/message").has("metadata")).isFalse();
    }

    @Test
    void options_are_quick_replies_and_a_number_is_offered_from_the_profile() {
        send(Surface.MESSENGER, new Message("Which?", Optional.empty(), new Buttons.Row(List.of(UNA))));
        assertThat(body().at("/message/quick_replies/0")).hasToString(
                "{\"content_type\":\"text\",\"title\":\"Una\",\"payload\":\"tap:1k.x:una\"}");
        send(Surface.MESSENGER,
                new Message("Your number?", Optional.empty(), new Buttons.Share(Shared.PHONE, "Mine")));
        assertThat(body().at("/message/quick_replies/0/content_type").asText())
                .isEqualTo("user_phone_number");
    }

    @Test
    void pictures_documents_and_cards_are_attachments() {
        send(Surface.MESSENGER,
                new Message("", Optional.of(new Picture("media/una.png")), new Buttons.None()));
        assertThat(body().at("/message/attachment/type").asText()).isEqualTo("image");
        assertThat(body().at("/message/attachment/payload/url").asText())
                .isEqualTo("https://shop.example/media/una.png");
        send(Surface.MESSENGER,
                new Message("", Optional.empty(), Optional.of(new Document("media/sizes.pdf")),
                        new Buttons.None(), false));
        assertThat(body().at("/message/attachment/type").asText()).isEqualTo("file");
        send(Surface.INSTAGRAM,
                new Message("", Optional.empty(), Optional.of(new Document("media/sizes.pdf")),
                        new Buttons.None(), false));
        assertThat(body().at("/message/text").asText()).isEqualTo("https://shop.example/media/sizes.pdf");
        send(Surface.INSTAGRAM, new Message("", Optional.empty(), new Buttons.Cards(List.of(
                new Choice(new Card("Una", "Light", Optional.of(new Picture("media/una.png"))), UNA)))));
        assertThat(body().at("/message/attachment/payload/elements/0")).hasToString("{\"title\":\"Una\","
                + "\"image_url\":\"https://shop.example/media/una.png\",\"subtitle\":\"Light\",\"buttons\":[{\"type\":"
                + "\"postback\",\"title\":\"Una\",\"payload\":\"tap:1k.x:una\"}]}");
    }

    @Test
    void a_picture_that_meta_cannot_fetch_is_refused_in_plain_words() {
        assertThat(send(Surface.MESSENGER, new Message("", Optional.of(new Picture("http://inside/una.png")),
                new Buttons.None()))).isInstanceOfSatisfying(Sent.Refused.class,
                        refused -> assertThat(refused.why()).contains("https only"));
        assertThat(meta.requests()).isEmpty();
    }

    @Test
    void behind_the_window_a_person_may_still_answer_and_the_bot_may_not() {
        var closed = error(400, 10, 2018278);
        answers.add(closed);
        assertThat(send(Surface.MESSENGER, Message.text("Late"))).isInstanceOfSatisfying(Sent.Refused.class,
                refused -> assertThat(refused.why()).startsWith("More than 24 hours have passed"));
        answers.add(closed);
        var line = new Line(new LineKey(new ConversationId("c1"), 3, 1), address(Surface.MESSENGER),
                Message.text("Ana here"), Author.agent(new AgentId("ana")), 1);
        assertThat(shop.channel(Surface.MESSENGER).send(line)).isEqualTo(new Sent.Accepted("m_1"));
        assertThat(body().path("tag").asText()).isEqualTo("HUMAN_AGENT");
    }

    @Test
    void metas_errors_mean_what_they_should() {
        answers.add(error(400, 551, -1));
        assertThat(send(Surface.MESSENGER, Message.text("a"))).isInstanceOfSatisfying(Sent.Refused.class,
                it -> assertThat(it.consequence()).isEqualTo(Sent.Consequence.UNREACHABLE));
        answers.add(error(401, 190, -1));
        assertThat(send(Surface.MESSENGER, Message.text("a"))).isInstanceOfSatisfying(Sent.Refused.class,
                it -> assertThat(it.consequence()).isEqualTo(Sent.Consequence.CHANNEL_STOPPED));
        answers.add(error(400, 613, -1));
        assertThat(send(Surface.MESSENGER, Message.text("a"))).isInstanceOf(Sent.TryLater.class);
        answers.add(error(500, 2, -1));
        assertThat(send(Surface.MESSENGER, Message.text("a"))).isInstanceOf(Sent.Uncertain.class);
    }

    @Test
    void typing_marks_what_was_written_as_seen() {
        shop.channel(Surface.MESSENGER).sign(new Sign.Typing(address(Surface.MESSENGER), Optional.empty()));
        assertThat(meta.requests())
                .extracting(request -> Fields.tree(request.body()).path("sender_action").asText())
                .containsExactly("mark_seen", "typing_on");
    }

    @Test
    void read_up_to_here_is_told_of_each_message_once() {
        send(Surface.MESSENGER, Message.text("Hello"));
        var read = "{\"object\":\"page\",\"entry\":[{\"id\":\"" + Shop.PAGE
                + "\",\"messaging\":[{\"sender\":{\"id\":\"1\"},"
                + "\"recipient\":{\"id\":\"2\"},\"timestamp\":1790400009000,\"read\":{\"watermark\":1790400009000}}]}]}";
        shop.post(Surface.MESSENGER, read);
        shop.post(Surface.MESSENGER, read);
        assertThat(shop.inbox.updates()).containsExactly(
                new ReceiptReceived("m_1", Optional.empty(), DeliveryStatus.READ, Optional.empty()));
    }

    /** Its echo may come before Meta's answer: then only the words tell that it is ours, and a file's are its address. */
    @Test
    void our_own_document_and_cards_are_no_answer_of_a_persons() {
        answers.add(Reply.hangUp());
        answers.add(Reply.hangUp());
        send(Surface.INSTAGRAM,
                new Message("", Optional.empty(), Optional.of(new Document("media/sizes.pdf")),
                        new Buttons.None(), false));
        echo("\"text\":\"https://shop.example/media/sizes.pdf\"");
        send(Surface.INSTAGRAM, new Message("", Optional.empty(), new Buttons.Cards(List.of(
                new Choice(new Card("Una", "Light", Optional.of(new Picture("media/una.png"))), UNA)))));
        echo("\"attachments\":[{\"type\":\"template\"}]");
        assertThat(shop.inbox.all()).isEmpty();
    }

    private void echo(String content) {
        shop.post(Surface.INSTAGRAM, echoing(content));
    }

    /** What the account itself wrote, as Instagram shows it. */
    static String echoing(String content) {
        var account = FakeMeta.Kind.INSTAGRAM.account();
        return "{\"object\":\"instagram\",\"entry\":[{\"id\":\"" + account
                + "\",\"messaging\":[{\"sender\":{\"id\":\"" + account
                + "\"},\"recipient\":{\"id\":\"1\"},\"timestamp\":1790400000000,\"message\":{\"mid\":\"m"
                + content.hashCode() + "\",\"is_echo\":true," + content + "}}]}]}";
    }

    @Test
    void registering_tells_the_owner_what_to_enter_and_subscribes_the_page() {
        answers.add(Reply.json(200, "{\"success\":true}"));
        assertThat(shop.registered(Surface.MESSENGER))
                .contains("  Callback URL:  https://shop.example/webhooks/messenger/opanak")
                .last().isEqualTo("The app is subscribed to " + Shop.PAGE + " now.");
    }

    private Reply next() {
        var reply = answers.poll();
        return reply == null ? Reply.json(200, TAKEN) : reply;
    }

    private Sent send(Surface surface, Message message) {
        return shop.channel(surface).send(
                new Line(new LineKey(new ConversationId("c1"), 3, 0), address(surface), message, Author.BOT,
                        0));
    }

    private static Address address(Surface surface) {
        return new Address(Shop.BOT, surface.id(), "1");
    }

    private JsonNode body() {
        return Fields.tree(meta.requests().getLast().body());
    }

    private static Reply error(int http, int code, int subcode) {
        return Reply.json(http, "{\"error\":{\"message\":\"as Meta says\",\"code\":" + code
                + (subcode < 0 ? "" : ",\"error_subcode\":" + subcode) + "}}");
    }
}
