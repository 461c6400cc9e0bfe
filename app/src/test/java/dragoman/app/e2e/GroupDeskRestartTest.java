package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.e2e.ShopPlan.Database;
import dragoman.port.Secret;
import dragoman.testkit.Fault;
import dragoman.testkit.ForumTopic;
import dragoman.testkit.Person;
import dragoman.testkit.SentFiles;
import dragoman.testkit.TelegramForum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stop in the middle: what was said goes into the topic once, whatever it was that stopped. */
@Timeout(90)
class GroupDeskRestartTest {
    private static final String GROUP = "-1002000000002";
    private static final byte[] LIST = "pears;1.20".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_restart_neither_doubles_nor_loses_what_was_said() {
        var folder = Folders.fresh();
        try (var messengers = Messengers.start()) {
            var group = messengers.telegram().forum(GROUP);
            var vesna = messengers.telegram().person("Vesna", "en");
            var ana = messengers.telegram().person("Ana", "en");
            var boris = messengers.telegram().person("Boris", "en");
            var plan = kept(messengers, folder);
            try (var shop = RunningShop.open(plan)) {
                var topic = wanted(shop, group, vesna, ana);
                topic.taps(vesna, "Take");
                ana.says("I like pears");
                topic.awaits("💬 I like pears");
                messengers.telegram().declinesNext("createForumTopic", 400,
                        "Bad Request: not enough rights to create a topic");
                boris.opens().says("human");
                messengers.telegram().awaits("createForumTopic");
            }
            try (var shop = RunningShop.open(plan)) {
                assertThat(shop.address()).isNotNull();
                group.awaitsTopic("Boris").awaits("💬 human");
                ana.says("And plums");
                var topic = group.awaitsTopic("Ana");
                topic.awaits("💬 And plums");
                assertThat(topic.count("💬 I like pears")).isEqualTo(1);
                assertThat(topic.pinned()).hasSize(1);
                topic.says(vesna, "Good morning!");
                ana.awaits("Welcome to the kiosk.");
                ana.awaits("Which fruit shall it be?");
                ana.awaits("Sorry…");
                ana.awaits("Good morning!");
                assertThat(group.topics()).hasSize(2);
            }
        } finally {
            Folders.remove(folder);
        }
    }

    @Test
    void a_colleagues_file_that_was_on_its_way_comes_after_the_restart_and_before_what_followed_it() {
        var folder = Folders.fresh();
        var never = new CountDownLatch(1);
        try (var messengers = Messengers.start()) {
            var group = messengers.telegram().forum(GROUP);
            var vesna = messengers.telegram().person("Vesna", "en");
            var ana = messengers.telegram().person("Ana", "en");
            var plan = kept(messengers, folder);
            try (var shop = RunningShop.open(plan)) {
                var topic = wanted(shop, group, vesna, ana);
                messengers.telegram().faults().always(SentFiles.METHOD, () -> new Fault.Held(never));
                topic.sends(vesna, "document", "list.csv", "Here is the list", LIST);
                topic.says(vesna, "And have a good day");
            }
            messengers.telegram().faults().heal();
            try (var shop = RunningShop.open(plan)) {
                assertThat(shop.address()).isNotNull();
                ana.passesOver("Welcome").passesOver("Which").passesOver("Sorry");
                ana.awaits("Here is the list");
                assertThat(ana.awaits("").picture()).hasValueSatisfying(
                        name -> assertThat(name).startsWith("list.csv"));
                ana.awaits("And have a good day");
            }
        } finally {
            never.countDown();
            Folders.remove(folder);
        }
    }

    private static ShopPlan kept(Messengers messengers, Path folder) {
        return ShopPlan.of(ShopPlan.KIOSK, messengers).deskIn(GROUP).keepingItIn(
                new Database("jdbc:sqlite:" + folder.resolve("kept.db"), "", new Secret("")));
    }

    /** The colleague is known, and the customer has a topic. */
    private static ForumTopic wanted(RunningShop shop, TelegramForum group, Person colleague,
            Person customer) {
        group.general().says(colleague, "/link " + OwnersPages.enter(shop).codeFor("owner"));
        group.general().awaits("Welcome, Owner.");
        customer.opens().says("human");
        var topic = group.awaitsTopic(customer.name());
        topic.awaits("💬 human");
        return topic;
    }

    @Test
    void what_may_be_there_already_is_said_again_and_says_so() {
        try (var messengers = Messengers.start();
                var _ = RunningShop.open(ShopPlan.of(ShopPlan.KIOSK, messengers).deskIn(GROUP))) {
            var group = messengers.telegram().forum(GROUP);
            var ana = messengers.telegram().person("Ana", "en");
            ana.opens().says("human");
            var topic = group.awaitsTopic("Ana");
            topic.awaits("💬 human");
            messengers.telegram().losesNextAnswer("sendMessage");
            ana.says("I like pears");
            assertThat(topic.awaits("↻ Perhaps here already").text()).contains("💬 I like pears");
        }
    }
}
