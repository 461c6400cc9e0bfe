package dragoman.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.ConversationId;
import dragoman.model.DeliveryStatus;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Profile;
import dragoman.model.Update;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.TextReceived;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sign;
import dragoman.testkit.Door;
import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeMeta.Kind;
import dragoman.testkit.Fault;
import dragoman.testkit.Person;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page and an account that talk with somebody, over the network and back. */
class TalkTest {
    private final Map<Surface, FakeMeta> metas = Map.of(Surface.MESSENGER, FakeMeta.start(Kind.MESSENGER),
            Surface.INSTAGRAM, FakeMeta.start(Kind.INSTAGRAM));
    private int lines;

    /** One of the two, with somebody who has written. */
    private record Talk(FakeMeta meta, Shop shop, Door door, Channel channel, Person ana)
            implements
                AutoCloseable {
        Address address() {
            return new Address(Shop.BOT, channel.traits().id(), ana.id());
        }

        @Override
        public void close() {
            door.close();
        }
    }

    private Talk with(Surface surface) {
        var meta = Optional.ofNullable(metas.get(surface)).orElseThrow();
        var shop = Shop.at(meta.address());
        var door = shop.door(surface);
        meta.calls(door.address().resolve("/webhooks/" + surface.id() + "/" + Shop.BOT));
        var ana = meta.person("Ana", "en");
        ana.says("Hi");
        return new Talk(meta, shop, door, shop.channel(surface), ana);
    }

    @AfterEach
    void stop() {
        metas.values().forEach(FakeMeta::close);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_person_of_the_shop_writes_is_a_takeover_and_what_we_write_is_not(Surface surface)
            throws Exception {
        try (var talk = with(surface)) {
            var id = ((Sent.Accepted) send(talk, Author.BOT, "Hello, Ana!")).message();
            talk.shop().inbox.awaits(it -> it.update() instanceof Update.ReceiptReceived receipt
                    && receipt.message().equals(id) && receipt.status() == DeliveryStatus.READ);
            talk.meta().answersByHand(talk.ana(), "Amra here");

            assertThat(talk.shop().inbox.updates()).filteredOn(it -> it instanceof AnsweredElsewhere)
                    .containsExactly(new AnsweredElsewhere("Amra here"));
            assertThat(talk.shop().inbox.updates()).contains(new TextReceived("Hi"));
            assertThat(talk.meta().refusedReports()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_day_only_a_person_answers_until_the_customer_writes(Surface surface) {
        try (var talk = with(surface)) {
            talk.meta().closesWindow(talk.ana());
            assertThat(send(talk, Author.BOT, "Still there?")).isInstanceOfSatisfying(Sent.Refused.class,
                    it -> assertThat(it.why()).contains("24 hours"));
            assertThat(send(talk, Author.agent(new AgentId("amra")), "Amra here"))
                    .isInstanceOf(Sent.Accepted.class);
            talk.ana().says("Yes");
            assertThat(send(talk, Author.BOT, "Good.")).isInstanceOf(Sent.Accepted.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_blocks_us_cannot_be_reached(Surface surface) {
        try (var talk = with(surface)) {
            talk.meta().blocks(talk.ana());
            assertThat(send(talk, Author.BOT, "Hello?")).isInstanceOfSatisfying(Sent.Refused.class,
                    it -> assertThat(it.consequence()).isEqualTo(Sent.Consequence.UNREACHABLE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_text_as_long_as_we_say_that_it_may_be_is_taken(Surface surface) {
        try (var talk = with(surface)) {
            var limit = talk.channel().traits().capabilities().text();
            assertThat(send(talk, Author.BOT, "x".repeat(limit.max()))).isInstanceOf(Sent.Accepted.class);
            assertThat(send(talk, Author.BOT, "x".repeat(limit.max() + 1))).isInstanceOf(Sent.Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_are_told_unless_they_are_hidden_or_meta_is_ill(Surface surface) {
        try (var talk = with(surface)) {
            var profiles = talk.channel().profiles().orElseThrow();
            assertThat(profiles.of(talk.address())).isEqualTo(Profile.named("Ana"));
            talk.meta().faults().next(talk.ana().id(), new Fault.Page(503));
            assertThat(profiles.of(talk.address())).isEqualTo(Profile.UNKNOWN);
            talk.meta().hidesName(talk.ana());
            assertThat(profiles.of(talk.address())).isEqualTo(Profile.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void typing_is_shown(Surface surface) {
        try (var talk = with(surface)) {
            talk.channel().sign(new Sign.Typing(talk.address(), Optional.empty()));
            assertThat(talk.meta().signs()).containsExactly("mark_seen", "typing_on");
        }
    }

    private Sent send(Talk talk, Author author, String text) {
        var key = new LineKey(new ConversationId("c1"), 3, lines++);
        return talk.channel().send(new Line(key, talk.address(), Message.text(text), author, 0));
    }
}
