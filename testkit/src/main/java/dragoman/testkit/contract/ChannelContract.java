package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sign;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every way out keeps, whoever the vendor is. */
public abstract class ChannelContract {
    /** The bot of the channel under test. */
    protected static final BotId BOT = new BotId("opanak");

    private final AtomicReference<Reply> answer = new AtomicReference<>(Reply.hangUp());
    private FakeHttp vendor;
    private Channel channel;

    /** A channel whose vendor is at this address; it keeps no limits of its own. */
    protected abstract Channel channel(URI api);

    /** How the vendor says that it has taken a message. */
    protected abstract Reply taken();

    /** Somebody whom the vendor knows. */
    protected abstract String user();

    @BeforeEach
    void start() {
        vendor = FakeHttp.start(_ -> answer.get());
        channel = channel(vendor.address());
    }

    @AfterEach
    void stop() {
        vendor.close();
    }

    @Test
    void what_the_vendor_has_taken_is_accepted_with_its_id() {
        answer.set(taken());
        assertThat(send("Hello")).isInstanceOfSatisfying(Sent.Accepted.class,
                sent -> assertThat(sent.message()).isNotBlank());
    }

    @Test
    void any_characters_at_all_can_be_sent() {
        answer.set(taken());
        for (var text : List.of("\ud83d", "a\udc4db", "<b>&amp;\"'`*_[]()~#{}\\</b>",
                "e\u0301 \u202eabc\u202c \u200b",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "line\r\nline\ttab")) {
            assertThat(send(text)).as(text).isInstanceOf(Sent.Accepted.class);
        }
    }

    @Test
    void buttons_can_be_sent() {
        answer.set(taken());
        var options = List.of(new Option("1k.x:yes", "Yes & <no>", Optional.empty()),
                new Option("1k.x:no", "No", Optional.of("not now")));
        assertThat(channel.send(line(new Message("Sure?", Optional.empty(), new Buttons.Row(options)))))
                .isInstanceOf(Sent.Accepted.class);
    }

    @Test
    void a_strangers_answer_is_never_taken_for_the_vendors_yes() {
        for (var reply : List.of(Reply.text(502, "<html>Bad gateway</html>"),
                Reply.text(200, "<html>Welcome</html>"),
                Reply.json(200, "{}"), Reply.json(200, "[]"), Reply.json(200, "null"), Reply.text(503, ""),
                Reply.hangUp())) {
            answer.set(reply);
            assertThat(send("Hello")).as("%s %s", reply.status(), reply.type())
                    .isNotInstanceOf(Sent.Accepted.class);
        }
    }

    @Test
    void what_did_not_leave_is_tried_again() {
        vendor.close();
        assertThat(send("Hello")).isInstanceOf(Sent.TryLater.class);
    }

    @Test
    void signs_are_best_effort_and_disturb_nobody() {
        channel.sign(new Sign.Typing(address(), Optional.empty()));
        channel.sign(new Sign.TapSeen(address(), "callback"));
        answer.set(taken());
        assertThat(send("Hello")).isInstanceOf(Sent.Accepted.class);
    }

    private Sent send(String text) {
        return channel.send(line(Message.text(text)));
    }

    private Address address() {
        return new Address(BOT, channel.id(), user());
    }

    private Line line(Message message) {
        return new Line(new LineKey(new ConversationId("c1"), 3, 0), address(), message, Author.BOT, 0);
    }
}
