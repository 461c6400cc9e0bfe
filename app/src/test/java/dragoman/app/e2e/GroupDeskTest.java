package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.Fault;
import dragoman.testkit.ForumTopic;
import dragoman.testkit.Person;
import dragoman.testkit.SentFiles;
import dragoman.testkit.TelegramForum;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** A Telegram group as the desk of a shop that runs: customers on one side, colleagues in the group on the other. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(90)
class GroupDeskTest {
    private static final String GROUP = "-1002000000001";
    private static final byte[] DOT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");
    private static final byte[] LIST = "pears;1.20".getBytes(StandardCharsets.UTF_8);
    private final Messengers messengers = Messengers.start();
    private final TelegramForum group = messengers.telegram().forum(GROUP);
    private final RunningShop shop = RunningShop.open(ShopPlan.of(ShopPlan.KIOSK, messengers).deskIn(GROUP));
    private final Person vesna = messengers.telegram().person("Vesna", "en");
    private final Person zoran = messengers.telegram().person("Zoran", "hu");
    private final OwnersPages pages = OwnersPages.enter(shop);

    @BeforeAll
    void colleagues_make_themselves_known() {
        works("zoran", "Zoran", "AGENT", "hu");
        works("owner", "Owner", "OWNER", "en");
        var message = group.general().says(vesna, "/link " + pages.codeFor("owner"));
        group.awaitsRemoved(message);
        group.general().says(zoran, "/link " + pages.codeFor("zoran"));
        group.general().awaits("Üdvözlöm, Zoran!");
    }

    private void works(String login, String name, String role, String language) {
        pages.posts("/desk/people", Map.of("login", login, "name", name, "role.shop", role, "language",
                language, "capacity", "20"));
    }

    @AfterAll
    void close() {
        shop.close();
        messengers.close();
    }

    private Person wantsAPerson(String name) {
        var customer = messengers.telegram().person(name, "en");
        customer.opens();
        customer.awaits("Welcome to the kiosk.");
        customer.awaits("Which fruit shall it be?");
        customer.says("human").awaits("Sorry…");
        return customer.passesOver("In order of asking");
    }

    @Test
    void a_customer_is_taken_answered_noted_and_given_back_to_the_bot() {
        var ana = wantsAPerson("Ana Marić");
        var topic = group.awaitsTopic("Ana Marić · Telegram");
        topic.awaits("💬 human");
        assertThat(topic.pinned()).singleElement()
                .satisfies(card -> assertThat(card.text()).contains("Waits in the queue").contains("Why:"));

        topic.taps(vesna, "Take");
        topic.awaits("took it");
        topic.awaits("▶ Owner is talking with this customer.");
        group.awaitsTaken(topic.says(vesna, "// she comes each autumn"));
        group.awaitsTaken(topic.says(vesna, "Good morning! Which fruit do you like?"));
        ana.awaits("Good morning! Which fruit do you like?");
        ana.says("Pears, and are they sweet?");
        topic.awaits("💬 Pears, and are they sweet?");

        topic.taps(vesna, "Back to the bot");
        ana.awaits("Which fruit shall it be?");
        topic.awaits("🤖 Which fruit shall it be?");
        topic.awaitsClosed();
        assertThat(topic.count("Good morning")).as("what was written here is not said here again").isZero();

        ana.says("human").awaits("Sorry…");
        topic.awaits("▶ Waits in the queue");
        assertThat(group.topics()).filteredOn(one -> one.name().startsWith("Ana Marić")).hasSize(1);
    }

    @Test
    void of_two_at_once_one_has_it_and_the_other_hears_who() throws InterruptedException {
        var ana = wantsAPerson("Two Agents");
        var topic = group.awaitsTopic("Two Agents");
        topic.awaits("▶ Waits in the queue");
        var other = Thread.ofVirtual().start(() -> topic.taps(zoran, "Take"));
        topic.taps(vesna, "Take");
        other.join();
        assertThat(messengers.telegram().windows()).hasSize(1)
                .allMatch(words -> words.contains("was faster") || words.contains("gyorsabb"));
        topic.awaits("took it");
        var second = topic.texts().stream().anyMatch(text -> text.contains("Zoran took it")) ? vesna : zoran;
        var first = second.equals(vesna) ? zoran : vesna;
        topic.says(first, "It is me, " + first.name());
        ana.awaits("It is me, " + first.name());
    }

    @Test
    void strangers_change_nothing_and_are_told_once() {
        var ana = wantsAPerson("Strange");
        var topic = group.awaitsTopic("Strange");
        topic.awaits("💬 human");
        var stranger = messengers.telegram().person("Mallory", "ru");
        topic.says(stranger, "Buy elsewhere!");
        topic.awaits("Я вас пока не знаю");
        topic.says(stranger, "/resolve");
        topic.taps(stranger, "Take");
        topic.says(stranger, "/link GUESS");
        topic.awaits("Код неверный");
        topic.says(vesna, "Hello, this is Vesna");
        ana.awaits("Hello, this is Vesna");
        assertThat(topic.count("Я вас пока не знаю")).isEqualTo(1);
    }

    @Test
    void a_deleted_topic_is_made_anew_with_all_that_one_has_to_know() {
        var ana = wantsAPerson("Deleted");
        var topic = group.awaitsTopic("Deleted");
        topic.awaits("💬 human");
        topic.taps(vesna, "Take");
        topic.awaits("took it");
        topic.isDeletedBySomebody();
        ana.says("Is anybody there?");
        var fresh = group.awaitsTopic("Deleted");
        fresh.awaits("💬 human");
        fresh.awaits("💬 Is anybody there?");
        assertThat(fresh.pinned()).hasSize(1);
        fresh.says(vesna, "Here I am again");
        ana.awaits("Here I am again");
    }

    @Test
    void an_edit_within_the_undo_time_goes_instead_and_later_it_is_too_late() {
        var ana = wantsAPerson("Edited");
        var topic = group.awaitsTopic("Edited");
        topic.awaits("💬 human");
        var message = topic.says(vesna, "Good morming!");
        topic.edits(vesna, message, "Good morning!");
        ana.awaits("Good morning!");
        topic.edits(vesna, message, "Good evening!");
        topic.awaits("It is out already");
        var hasty = topic.says(vesna, "This is for Zoran only");
        group.awaitsTaken(hasty);
        topic.says(vesna, "/undo");
        topic.says(vesna, "How can I help?");
        ana.awaits("How can I help?");
    }

    @Test
    void a_colleague_in_the_browser_works_on_the_same_conversation() {
        var ana = wantsAPerson("Browser");
        var topic = group.awaitsTopic("Browser");
        var id = conversation(topic);
        pages.posts("/desk/c/" + id + "/claim", Map.of());
        topic.awaits("took it");
        topic.says(zoran, "I take this one");
        topic.awaits("gyorsabb volt");
        pages.posts("/desk/c/" + id + "/note", Map.of("text", "mind the parcel"));
        topic.awaits("📝 Owner (only for colleagues): mind the parcel");
        pages.posts("/desk/c/" + id + "/answer", Map.of("text", "From the browser", "key", "b1"));
        ana.awaits("From the browser");
        topic.awaits("👤 Owner: From the browser");
    }

    @Test
    void who_is_given_a_conversation_or_named_in_a_note_is_told_by_telegram() {
        wantsAPerson("Passed");
        var topic = group.awaitsTopic("Passed");
        topic.awaits("💬 human");
        var id = conversation(topic);
        topic.taps(vesna, "Take");
        topic.awaits("took it");
        topic.says(vesna, "/pass zoran");
        assertThat(topic.awaitsMention(zoran)).isEqualTo("Zoran");

        pages.posts("/desk/c/" + id + "/note", Map.of("text", "@owner what was it?"));
        assertThat(topic.awaitsMention(vesna)).isEqualTo("@owner");
    }

    @Test
    void files_go_both_ways() {
        var ana = wantsAPerson("Pictured");
        var topic = group.awaitsTopic("Pictured");
        topic.awaits("💬 human");
        messengers.telegram().sends(ana, "photo", "pears", DOT);
        topic.awaits("[photo]");
        assertThat(topic.awaitsFile(".png").text()).isEmpty();

        topic.says(vesna, "I look at it");
        ana.awaits("I look at it");
        group.awaitsTaken(topic.sends(vesna, "document", "prices.csv", "Here is the list", LIST));
        ana.awaits("Here is the list");
        assertThat(ana.awaits("").picture()).hasValueSatisfying(
                name -> assertThat(name).startsWith("prices.csv"));
        assertThat(topic.count("Here is the list")).as("what was sent here is not said here again").isZero();

        topic.sends(vesna, "document", "secret.csv", "// for us only", LIST);
        topic.awaits("A file goes to the customer with your words");
        messengers.telegram().answersNext(SentFiles.METHOD, Reply.text(404, "Not Found"));
        topic.sends(vesna, "document", "gone.csv", "", LIST);
        topic.awaits(
                "The file does not come: The messenger does not have the file any more. (Telegram does not");
        messengers.telegram().declinesNext("sendDocument", 400, "Bad Request: FILE_TOO_STRANGE");
        messengers.telegram().sends(ana, "document", "my-list.csv", LIST);
        topic.awaits("my-list.csv").text();
    }

    @Test
    void a_large_file_holds_up_only_what_comes_after_it_in_its_topic() {
        var ana = wantsAPerson("Slow");
        var topic = group.awaitsTopic("Slow");
        var other = wantsAPerson("Swift");
        var swift = group.awaitsTopic("Swift");
        swift.awaits("💬 human");
        var file = new CountDownLatch(1);
        messengers.telegram().faults().next(SentFiles.METHOD, new Fault.Held(file));
        topic.sends(vesna, "document", "long-list.csv", "Here is the long list", LIST);
        topic.says(vesna, "And prices are with tax");
        swift.says(vesna, "Hello, Swift");
        other.awaits("Hello, Swift");
        ana.says("Are you there?");
        topic.awaits("💬 Are you there?");
        file.countDown();
        ana.awaits("Here is the long list");
        ana.awaits("");
        ana.awaits("And prices are with tax");
    }

    @Test
    void files_from_the_browser_stand_in_the_topic_and_else_their_words_do() {
        var ana = wantsAPerson("Attached");
        var topic = group.awaitsTopic("Attached");
        topic.awaits("💬 human");
        var id = conversation(topic);
        pages.posts("/desk/c/" + id + "/claim", Map.of());
        topic.awaits("took it");
        pages.posts("/desk/c/" + id + "/answer",
                Map.of("text", "Such pears", "key", "f1", "file", pages.attaches(id, "pears.png", DOT)));
        ana.awaits("Such pears");
        topic.awaits("👤 Owner: Such pears");
        topic.awaitsFile("pears.png");
        assertThat(topic.count("[picture]")).as("no words stand for a picture that is there").isZero();

        for (var taker : List.of("the customer's chat", "the topic")) {
            messengers.telegram().declinesNext("sendDocument", 400, "Bad Request: no room in " + taker);
        }
        pages.posts("/desk/c/" + id + "/answer",
                Map.of("text", "", "key", "f2", "file", pages.attaches(id, "prices.csv", LIST)));
        topic.awaits("👤 Owner: [file]\n📎 prices.csv: it does not fit in here");
    }

    @Test
    void while_an_answer_is_written_the_standard_has_a_word_to_say() {
        var ana = wantsAPerson("Tipped");
        ana.says("Where is it? Is it lost? And who pays?");
        var topic = group.awaitsTopic("Tipped");
        topic.awaits("who pays?");
        var path = "/desk/c/" + conversation(topic) + "/tips";
        assertThat(pages.posts(path,
                Map.of("text", "I promise that we will get back to you as fast as we ever can.")))
                .contains("“i promise”").contains("“get back to you”: by when?")
                .contains("Where is it? · Is it lost?")
                .contains("is called Tipped");
        assertThat(pages.posts(path, Map.of("text", "No, we will let you know by Monday.")))
                .contains("bare no").doesNotContain("by when");
        assertThat(pages.posts(path, Map.of("text", "Who told you that?"))).contains("Answer first");
    }

    /** The button that opens the pages of the desk names the conversation. */
    private static String conversation(ForumTopic topic) {
        var target = topic.awaits("▶").buttons().stream().map(button -> button.data())
                .filter(data -> data.startsWith("desk:take:")).findFirst().orElseThrow();
        return target.substring(target.lastIndexOf(':') + 1);
    }
}
