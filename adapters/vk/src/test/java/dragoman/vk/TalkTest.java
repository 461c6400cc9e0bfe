package dragoman.vk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Profile;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.Left;
import dragoman.model.Update.TextReceived;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sign;
import dragoman.testkit.Door;
import dragoman.testkit.FakeVk;
import dragoman.testkit.Person;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A community that talks with somebody, over the network and back. */
class TalkTest {
    private final FakeVk vk = FakeVk.start();
    private final Shop shop = Shop.at(vk.address());
    private final Door door = shop.door();
    private final Channel channel = shop.channel();
    private final Person ana = vk.calls(door.address().resolve("/webhooks/vk/" + Shop.BOT)).person("Ana",
            "en");

    @BeforeEach
    void she_has_written() {
        ana.says("Hi");
    }

    @AfterEach
    void stop() {
        door.close();
        vk.close();
    }

    @Test
    void the_address_is_confirmed_with_the_communitys_own_word() {
        assertThat(vk.asksForConfirmation()).isEqualTo(FakeVk.CONFIRMATION);
    }

    @Test
    void what_a_person_of_the_shop_writes_is_a_takeover_and_what_we_write_is_not() {
        assertThat(send(0, "Hello, Ana!")).isInstanceOf(Sent.Accepted.class);
        vk.answersByHand(ana, "Amra here");
        assertThat(shop.inbox.updates()).containsExactly(new TextReceived("Hi"),
                new AnsweredElsewhere("Amra here"));
        assertThat(vk.refusedReports()).isEmpty();
    }

    @Test
    void a_line_whose_answer_was_lost_is_sent_again_and_arrives_once() {
        vk.losesNextAnswer("messages.send");
        assertThat(send(0, "Hello!")).isInstanceOf(Sent.TryLater.class);
        assertThat(send(0, "Hello!")).isInstanceOf(Sent.Accepted.class);
        assertThat(vk.ledger().texts(ana)).containsExactly("Hello!");
    }

    @Test
    void words_that_look_like_links_to_somebody_are_words() {
        send(0, "Thank you, [id1|Pavel]! a [b] | c, [x|y");
        assertThat(vk.ledger().texts(ana)).containsExactly("Thank you, [id1\u2223Pavel]! a [b] | c, [x|y");
    }

    @Test
    void who_wants_no_more_messages_cannot_be_reached() {
        vk.denies(ana);
        assertThat(shop.inbox.updates()).last().isEqualTo(new Left("denied messages"));
        assertThat(send(0, "Hello?")).isInstanceOfSatisfying(Sent.Refused.class,
                it -> assertThat(it.consequence()).isEqualTo(Consequence.UNREACHABLE));
    }

    @Test
    void a_token_that_vk_does_not_take_stops_the_channel() {
        vk.refusesNext("messages.send", 5, "User authorization failed");
        assertThat(send(0, "Hello")).isInstanceOfSatisfying(Sent.Refused.class,
                it -> assertThat(it.consequence()).isEqualTo(Consequence.CHANNEL_STOPPED));
    }

    @Test
    void names_are_told_unless_the_page_is_gone() {
        var profiles = channel.profiles().orElseThrow();
        assertThat(profiles.of(address())).isEqualTo(Profile.named("Ana"));
        vk.hidesName(ana);
        assertThat(profiles.of(address())).isEqualTo(Profile.UNKNOWN);
    }

    @Test
    void typing_is_shown_and_what_was_written_is_marked_as_read() {
        channel.sign(new Sign.Typing(address(), Optional.empty()));
        assertThat(vk.typings()).containsExactly(ana.id());
        assertThat(vk.read()).containsExactly(ana.id());
    }

    private Sent send(int index, String text) {
        return channel.send(new Line(new LineKey(new ConversationId("c1"), 3, index), address(),
                Message.text(text), Author.BOT, 0));
    }

    private Address address() {
        return new Address(Shop.BOT, Vk.ID, ana.id());
    }
}
