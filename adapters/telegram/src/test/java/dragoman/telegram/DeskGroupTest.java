package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.desk.group.FromGroup;
import dragoman.desk.group.FromGroup.Tapped;
import dragoman.desk.group.FromGroup.Wrote;
import dragoman.desk.group.Group;
import dragoman.desk.group.Order;
import dragoman.desk.group.Order.Button;
import dragoman.desk.group.Reply;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Update.TextReceived;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Secret;
import dragoman.telegram.TelegramSettings.DeskGroup;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.Door;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.Person;
import dragoman.testkit.ShopFiles;
import dragoman.testkit.TelegramForum;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A forum group, both ways: what Telegram answers to what is asked, and what people do there. */
class DeskGroupTest {
    private static final String CHAT = "-1002000000001";
    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path folder;
    private final FakeTelegram fake = FakeTelegram.start();
    private final TelegramForum forum = fake.forum(CHAT);
    private final Person vesna = fake.person("Vesna", "hu");
    private final MemoryInbox kept = new MemoryInbox();
    private final Telegram telegram = telegram(Mode.WEBHOOK, Optional.of(CHAT));
    private final Group group = telegram.group(Shop.BOT).orElseThrow();
    private final List<FromGroup> done = new ArrayList<>();
    private final Door listener = new Door(telegram.routes());

    private Telegram telegram(Mode mode, Optional<String> chat) {
        var desk = chat.map(one -> new DeskGroup(one, Optional.empty(), Duration.ofSeconds(10)));
        return new Telegram(List.of(new TelegramSettings(Shop.BOT, new Secret(FakeTelegram.TOKEN),
                new Secret(Shop.SECRET), fake.address(), mode, false, URI.create("https://shop.example"),
                desk)), kept,
                ShopFiles.none(), InstantSource.fixed(Shop.NOW));
    }

    @AfterEach
    void close() {
        telegram.close();
        listener.close();
        fake.close();
    }

    private void webhook() {
        fake.calls(listener.address().resolve("/webhooks/telegram/" + Shop.BOT), Shop.SECRET);
    }

    private Reply says(long topic, String text) {
        return group.ask(new Order.Say(topic, text, List.of(new Button("Take", "desk:take:1:abc"),
                new Button("Open", "https://shop.example/desk")), OptionalLong.of(3)));
    }

    private long opened() {
        return ((Reply.Done) group.ask(new Order.Open("Ana"))).id();
    }

    @Test
    void a_topic_is_opened_talked_in_pinned_changed_closed_and_deleted() {
        var topic = opened();
        var card = ((Reply.Done) says(topic, "The card")).id();
        assertThat(group.ask(new Order.Pin(card))).isEqualTo(new Reply.Done(0));
        assertThat(group.ask(new Order.Change(card, "Another card", List.of()))).isEqualTo(new Reply.Done(0));
        assertThat(forum.awaitsTopic("Ana").pinned()).extracting(said -> said.text())
                .containsExactly("Another card");
        assertThat(group.ask(new Order.Close(topic))).isEqualTo(new Reply.Done(0));
        assertThat(group.ask(new Order.Close(topic))).as("it is closed, that is all we want")
                .isEqualTo(new Reply.Done(0));
        assertThat(says(topic, "Late")).isEqualTo(new Reply.Closed());
        assertThat(group.ask(new Order.Delete(topic))).isEqualTo(new Reply.Done(0));
        assertThat(says(topic, "Later")).isEqualTo(new Reply.Gone());
        assertThat(group.ask(new Order.Reopen(topic))).isEqualTo(new Reply.Gone());
    }

    @Test
    void what_telegram_declines_is_told_apart() {
        fake.declinesNext("createForumTopic", 400, "Bad Request: not enough rights to create a topic");
        assertThat(group.ask(new Order.Open("Ana"))).isInstanceOf(Reply.Barred.class);
        fake.declinesNext("sendMessage", 403, "Forbidden: bot was kicked from the supergroup chat");
        assertThat(says(0, "Hello")).isInstanceOf(Reply.Barred.class);
        fake.declinesNext("sendMessage", 400, "Bad Request: message text is empty");
        assertThat(says(0, "Hello")).isInstanceOf(Reply.No.class);
        fake.declinesNext("sendMessage", 429, "Too Many Requests");
        assertThat(says(0, "Hello")).isInstanceOf(Reply.Later.class);
        fake.losesNextAnswer("sendMessage");
        assertThat(says(0, "Hello")).isInstanceOf(Reply.Unsure.class);
        fake.declinesNext("sendMessage", 400, "Bad Request: BUTTON_URL_INVALID");
        assertThat(says(0, "Hello")).as("without its buttons").isInstanceOf(Reply.Done.class);
    }

    @Test
    void what_is_done_in_the_group_never_becomes_a_conversation() {
        webhook();
        telegram.leads(Shop.BOT, done::add);
        var topic = opened();
        var message = forum.awaitsTopic("Ana").says(vesna, "/take@acme_demo_bot");
        forum.awaitsTopic("Ana").edits(vesna, message, "Hello");
        forum.general().says(vesna, "/next");
        says(topic, "The card");
        forum.awaitsTopic("Ana").taps(vesna, "Take");
        fake.delivers(
                "{\"message\":{\"message_id\":9,\"from\":{\"id\":5,\"is_bot\":false,\"first_name\":\"Eve\"},\"chat\":{\"id\":"
                        + CHAT + "},\"forum_topic_edited\":{\"name\":\"x\"}}}");
        fake.delivers("{\"my_chat_member\":{\"chat\":{\"id\":" + CHAT
                + "},\"from\":{\"id\":5},\"new_chat_member\":{\"status\":\"administrator\"}}}");

        assertThat(kept.updates()).isEmpty();
        assertThat(done).hasSize(4).allMatch(one -> one.who().account().equals(vesna.id())
                && one.who().language().equals(Optional.of(new Language("hu"))));
        assertThat(done).first().isEqualTo(new Wrote(done.getFirst().who(), topic, message, "",
                "/take"));
        assertThat(((Wrote) done.get(1)).edited()).isTrue();
        assertThat(((Wrote) done.get(2)).topic()).isZero();
        assertThat(((Tapped) done.get(3)).target()).isEqualTo("desk:take:1:abc");
        vesna.says("Private words");
        assertThat(kept.updates()).containsExactly(new TextReceived("Private words"));
    }

    @Test
    void a_file_goes_into_a_topic_as_a_photo_else_as_a_document() throws Exception {
        var topic = opened();
        var photo = Files.write(folder.resolve("a.png"), new byte[]{1});
        assertThat(group.ask(new Order.Show(topic, photo, "boots.png", "Perhaps here already")))
                .isInstanceOf(Reply.Done.class);
        assertThat(forum.awaitsTopic("Ana").awaitsFile("boots.png").text()).isEqualTo("Perhaps here already");

        fake.declinesNext("sendPhoto", 400, "Bad Request: PHOTO_INVALID_DIMENSIONS");
        assertThat(group.ask(new Order.Show(topic, photo, "long.png", ""))).isInstanceOf(Reply.Done.class);
        fake.declinesNext("sendDocument", 400, "Bad Request: FILE_PARTS_INVALID");
        assertThat(group.ask(new Order.Show(topic, Files.write(folder.resolve("b.csv"), new byte[]{1}),
                "b.csv", ""))).isInstanceOf(Reply.No.class);

        var large = folder.resolve("c.mp4");
        try (var file = FileChannel.open(large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[]{1}), 51_000_000);
        }
        assertThat(group.ask(new Order.Show(topic, large, "c.mp4", ""))).isInstanceOf(Reply.No.class);
    }

    @Test
    void a_colleagues_file_comes_with_its_words_and_its_name() {
        webhook();
        telegram.leads(Shop.BOT, done::add);
        opened();
        var topic = forum.awaitsTopic("Ana");
        topic.sends(vesna, "document", "prices.pdf", "The list", new byte[]{1});
        topic.sends(vesna, "sticker", "smile", "", new byte[]{1});
        assertThat(done).map(Wrote.class::cast).extracting(Wrote::text).containsExactly("The list", "");
        assertThat(done).map(Wrote.class::cast).extracting(Wrote::file).containsExactly(
                Optional.of(new FromGroup.Given("prices.pdf", MediaKind.FILE, "prices.pdf")),
                Optional.empty());
    }

    @Test
    void polling_brings_it_too_and_what_the_desk_cannot_take_comes_again() {
        try (var polling = telegram(Mode.POLLING, Optional.of(CHAT))) {
            opened();
            polling.leads(Shop.BOT, new Consumer<>() {
                private boolean failed;

                @Override
                public void accept(FromGroup one) {
                    if (!failed) {
                        failed = true;
                        throw new NotCommitted("the store is away");
                    }
                    done.add(one);
                }
            });
            polling.start();
            forum.awaitsTopic("Ana").says(vesna, "Hello");
            assertThat(done).hasSize(1);
        }
    }

    @Test
    void an_owner_learns_the_groups_number_from_the_bot() {
        try (var plain = telegram(Mode.WEBHOOK, Optional.empty())) {
            var other = new Door(plain.routes());
            fake.calls(other.address().resolve("/webhooks/telegram/" + Shop.BOT), Shop.SECRET);
            forum.general().says(vesna, "/desk");
            forum.general().awaits("desk: { group: \"" + CHAT + "\" }");
            assertThat(kept.updates()).isEmpty();
            other.close();
        }
    }

    @Test
    void a_group_that_cannot_be_the_desk_is_told_with_the_remedy() {
        var registration = telegram.registration(Shop.BOT).orElseThrow();
        assertThat(registration.show()).last().asString().contains("can be the desk");
        fake.answersNext("getChat",
                FakeHttp.Reply.json(200, "{\"ok\":true,\"result\":{\"id\":" + CHAT + "}}"));
        fake.answersNext("getChatMember",
                FakeHttp.Reply.json(200, "{\"ok\":true,\"result\":{\"status\":\"member\"}}"));
        assertThat(String.join(" ", registration.show())).contains("no topics").contains("no administrator");
        fake.declinesNext("getChat", 400, "Bad Request: chat not found");
        assertThat(String.join(" ", registration.show())).contains("add it to the group");
        assertThatThrownBy(() -> new DeskGroup("12345", Optional.empty(), Duration.ZERO))
                .hasMessageContaining("-100")
                .hasMessageContaining("/desk");
        assertThatThrownBy(() -> new DeskGroup(CHAT, Optional.empty(), Duration.ofHours(1)))
                .hasMessageContaining("60 seconds");
    }
}
