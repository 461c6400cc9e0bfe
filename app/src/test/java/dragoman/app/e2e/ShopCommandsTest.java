package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Told;
import dragoman.testkit.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What people of the shop do from the command line while the server runs: {@code handoffs}, {@code records}, {@code webhooks}. */
@TestInstance(Lifecycle.PER_CLASS)
class ShopCommandsTest {
    private final Messengers messengers = Messengers.start();
    private final RunningShop shop = RunningShop
            .open(ShopPlan.of(ShopPlan.KIOSK, messengers).at(ShopProcess.freePort()));
    private final String config = shop.config().toString();

    @AfterAll
    void close() {
        shop.close();
        messengers.close();
    }

    @Test
    void an_agent_claims_answers_and_resolves() {
        var ana = messengers.telegram().person("Ana", "en");
        ana.opens();
        hears(ana, "Welcome to the kiosk.", "Which fruit shall it be?");
        ana.says("human").awaits("Sorry…");

        var list = dragoman("handoffs", "list");
        assertThat(list).contains("Ana", "telegram");
        var id = list.lines().filter(line -> line.contains("Ana")).findFirst().orElseThrow().split(" ", 2)[0];
        assertThat(dragoman("handoffs", "show", id)).contains("Customer", "Ana", "customer: human");
        assertThat(dragoman("handoffs", "claim", id, "--as", "Amra")).contains("It is yours now.");
        assertThat(dragoman("handoffs", "reply", id, "--as", "Amra", "Good", "morning,", "Ana!"))
                .contains("On its way");
        ana.awaits("Good morning, Ana!");
        assertThat(dragoman("handoffs", "resolve", id, "--as", "Amra")).contains("Closed.");
        ana.awaits("Is everything solved?");
        ana.taps("Yes").awaits("Glad to hear it. Thank you for writing to us!");
    }

    @Test
    void a_line_that_may_not_have_arrived_is_sent_once_more() {
        var bea = messengers.telegram().person("Bea", "en");
        bea.opens();
        hears(bea, "Welcome to the kiosk.", "Which fruit shall it be?");
        bea.says("human").awaits("Sorry…");
        var id = dragoman("handoffs", "list").lines().filter(line -> line.contains("Bea")).findFirst()
                .orElseThrow()
                .split(" ", 2)[0];
        messengers.telegram().losesNextAnswer("sendMessage");
        dragoman("handoffs", "reply", id, "--as", "Amra", "We", "have", "pears.");
        bea.awaits("We have pears.");
        Until.holds(() -> dragoman("handoffs", "show", id).contains("not known whether it arrived"),
                () -> dragoman("handoffs", "show", id));

        var line = dragoman("handoffs", "show", id).replaceFirst("(?s).*handoffs again ID ([0-9.]+)\\).*",
                "$1");
        assertThat(dragoman("handoffs", "again", id, line)).contains("once more");
        bea.awaits("We have pears.");
        assertThat(Told.by("handoffs", "again", id, line, "--config", config).err())
                .contains("needs no second sending");
        assertThat(Told.by("handoffs", "again", id, "99.0", "--config", config).err())
                .contains("There is no line 99.0");
    }

    @Test
    void a_request_that_is_not_there_is_1() {
        var told = Told.by("handoffs", "claim", "NOPE-1234", "--config", config);

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.err()).contains("NOPE-1234");
        told.saysNothingOfTheInside();
    }

    @Test
    void an_order_is_listed_shown_and_sent() {
        var eva = messengers.viber().person("Eva", "en");
        eva.says("hello");
        hears(eva, "Welcome to the kiosk.", "Which fruit shall it be?");
        eva.says("pears");
        hears(eva, "How many pears?");
        eva.says("3");
        hears(eva, "3 pears are weighed.", "They go into a paper bag.", "Where do they go?");
        eva.says("Hill 1");
        hears(eva, "Ordered: 3 pears to Hill 1.");

        var list = dragoman("records", "list", "--kind", "order");
        assertThat(list).contains("3 pears to Hill 1");
        var number = list.lines().filter(line -> line.contains("pears")).findFirst().orElseThrow().split(" ",
                2)[0];
        assertThat(dragoman("records", "set", number, "sent")).contains(number + " is now: sent");
        assertThat(dragoman("records", "show", number)).contains("sent", "3 pears to Hill 1", "Eva");
        assertThat(Told.by("records", "show", "NOPE-1234", "--config", config).exit()).isEqualTo(1);
    }

    @Test
    void an_update_that_was_set_aside_is_listed_shown_replayed_and_given_up() {
        var mia = messengers.telegram().person("Mia", "en");
        mia.opens();
        hears(mia, "Welcome to the kiosk.", "Which fruit shall it be?");
        shop.ledger().parks(mia.id(), "apples", "a bug");

        var list = dragoman("parked", "list");
        assertThat(list).contains("a bug", "telegram");
        var number = list.lines().filter(line -> line.contains("a bug")).findFirst().orElseThrow().split(" ",
                2)[0];
        assertThat(dragoman("parked", "show", number)).contains("apples", "a bug", "telegram");
        assertThat(dragoman("parked", "replay", number)).contains("once more");
        mia.awaits("How many apples?");
        var gone = Told.by("parked", "drop", number, "--config", config);
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.err()).contains("No update " + number + " is set aside");
        assertThat(Told.by("parked", "show", "x", "--config", config).exit()).isEqualTo(1);
    }

    @Test
    void a_backup_is_made_while_the_server_runs_and_not_restored_over_it(@TempDir Path elsewhere) {
        var file = elsewhere.resolve("backup.db").toString();
        assertThat(dragoman("backup", file)).contains("keep it safe");
        Told.by("backup", file, "--config", config).refusesSaying("is there already");
        Told.by("restore", file, "--force", "--config", config).refusesSaying("in use by another Dragoman");
    }

    @Test
    void the_messengers_are_told_where_we_are() {
        assertThat(dragoman("webhooks", "set", "--channel", "viber")).contains("shop in viber:");
        assertThat(dragoman("webhooks", "show", "--channel", "telegram")).contains("shop in telegram:");
        messengers.call(shop.address());
    }

    @Test
    void what_is_kept_no_longer_is_told_by_the_running_server() {
        assertThat(dragoman("retention", "--dry-run")).contains("Everything is kept for good");
        assertThat(dragoman("users", "list")).contains("owner");
    }

    @Test
    void accounts_and_retention_need_no_server(@TempDir Path elsewhere) throws IOException {
        var nobody = ShopPlan.of(ShopPlan.KIOSK, messengers).at(ShopProcess.freePort()).write(elsewhere);
        Files.writeString(nobody,
                Files.readString(nobody).replace("https://shop.example", "https://shop.example/bots/")
                        + "\nretention: { transcripts: 365d, audit: 30d }\n");
        assertThat(Told.by("users", "add", "ana", "--role", "owner", "--config", nobody.toString()).out())
                .contains("Hand this link to ana", "https://shop.example/bots/desk/welcome/");
        var listed = Told.by("users", "list", "--config", nobody.toString());
        assertThat(listed.out()).as(listed::toString).contains("ana", "owner");
        assertThat(Told.by("users", "disable", "nobody", "--config", nobody.toString()).err())
                .contains("There is no account nobody");
        assertThat(Told.by("users", "add", "messenger", "--config", nobody.toString()).err())
                .contains("'messenger' is what the program calls itself");
        assertThat(Told.by("retention", "--dry-run", "--config", nobody.toString()).out()).contains(
                "Nothing is touched", "transcripts, from before", "0 conversations go whole",
                "no entry is that old");
    }

    @Test
    void without_a_server_the_command_says_how_to_start_one(@TempDir Path elsewhere) throws IOException {
        var nobody = ShopPlan.of(ShopPlan.KIOSK, messengers).at(ShopProcess.freePort()).write(elsewhere);
        Told.by("handoffs", "list", "--config", nobody.toString()).refusesSaying(
                "No server was started here yet",
                "./dragoman");

        Files.writeString(elsewhere.resolve("admin.token"), "of a server that has gone");
        Told.by("handoffs", "list", "--config", nobody.toString()).refusesSaying("No server answers at",
                "./dragoman");
        Told.by("records", "list", "--config", nobody.toString()).refusesSaying("No server answers at",
                "./dragoman");
    }

    private String dragoman(String command, String... more) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--config", config));
        var told = Told.by(arguments.toArray(String[]::new));
        assertThat(told.exit()).as(told.toString()).isZero();
        return told.out();
    }

    private static void hears(Person who, String... lines) {
        for (var line : lines) {
            who.awaits(line);
        }
    }
}
