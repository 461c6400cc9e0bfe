package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sign;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every way out keeps, whoever is on the other side. */
public abstract class ChannelContract {
    /** The bot of the channel under test. */
    protected static final BotId BOT = new BotId("opanak");
    private static final List<String> ANYTHING = List.of("\ud83d", "a\udc4db", "<b>&amp;\"'`*_[]()~#{}\\</b>",
            "e\u0301 \u202eabc\u202c \u200b", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "line\r\nline\ttab");

    private Channel channel;

    /** A channel that takes whatever it is given; it keeps no limits of its own. */
    protected abstract Channel channel();

    /** Somebody whom the other side knows. */
    protected abstract String user();

    @BeforeEach
    void open() {
        channel = channel();
    }

    @Test
    void what_was_taken_is_accepted_with_its_id() {
        assertThat(send(Message.text("Hello"))).isInstanceOfSatisfying(Sent.Accepted.class,
                sent -> assertThat(sent.message()).isNotBlank());
    }

    @Test
    void any_characters_at_all_can_be_sent() {
        for (var text : ANYTHING) {
            assertThat(send(Message.text(text))).as(text).isInstanceOf(Sent.Accepted.class);
        }
    }

    @Test
    void buttons_can_be_sent_whatever_stands_on_them() {
        for (var text : ANYTHING) {
            var options = List.of(new Option("1k.x:yes", "Yes & <no>", Optional.empty()),
                    new Option("1k.x:no", "No", Optional.of("not now")));
            assertThat(send(new Message(text, Optional.empty(), new Buttons.Row(options)))).as(text)
                    .isInstanceOf(Sent.Accepted.class);
        }
    }

    /** Refused perhaps, in plain words; thrown never. */
    @Test
    void a_picture_that_is_not_there_has_an_end_too() {
        var picture = Optional.of(new Picture("http://inside.example/boots.png"));
        assertThat(send(new Message("", picture, new Buttons.None())))
                .isInstanceOfAny(Sent.Accepted.class, Sent.Refused.class);
    }

    @Test
    void signs_are_best_effort() {
        assertThatCode(() -> {
            channel.sign(new Sign.Typing(address(), Optional.empty()));
            channel.sign(new Sign.TapSeen(address(), "callback"));
        }).doesNotThrowAnyException();
        assertThat(send(Message.text("Hello"))).isInstanceOf(Sent.Accepted.class);
    }

    /** The renderer cuts by them. */
    @Test
    void there_is_room_for_words() {
        assertThat(channel.traits().capabilities().text().max()).isGreaterThan(100);
    }

    /** One line to somebody who is known. */
    protected Sent send(Message message) {
        return channel.send(new Line(new LineKey(new ConversationId("c1"), 3, 0), address(), message,
                Author.BOT, 0));
    }

    /** Of the one who is known. */
    protected Address address() {
        return new Address(BOT, channel.traits().id(), user());
    }
}
