package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.yaml.BotFolder;
import dragoman.model.Address;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.Footing;
import dragoman.model.Frame;
import dragoman.model.Language;
import dragoman.model.Reading;
import dragoman.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EditsTest {
    private static final String MORE = """
              - ask: people
                text: For how many?
              - ask: day
                text: For which day?
            """;
    private static final String ASKS_PEOPLE = """
              - ask: people
                text: For how many?
            """;
    private static final String CALLER = """
            flow: hello
            starts: first
            steps:
              - run: %s
              - say: Bye.
                id: bye
              - end: ordered
            """;
    private static final String RUN = """
            flow: %s
            %ssteps:
              - ask: cake
                text: Which cake?
              - say: "{cake}!"
                id: said
            """;
    private final World world = new World().start();

    private void asked(String who) throws InterruptedException {
        world.gathers(world.opens(who));
        world.store.awaitTurns(who, 1);
    }

    private void says(String who, String text, int turns) throws InterruptedException {
        world.gathers(world.says(who, text));
        world.store.awaitTurns(who, turns);
    }

    @Test
    void wording_goes_live_at_once() throws Exception {
        asked("ana");
        assertThat(world.changes("For how many?", "How many will you be?"))
                .containsExactly("hello: wording of 1 step changed, live at once");
        says("ana", "walnut", 2);
        assertThat(world.store.said("ana")).containsExactly("Which cake?", "How many will you be?");
    }

    @Test
    void a_chat_stays_on_its_version_until_it_ends_and_new_chats_begin_on_the_new_one() throws Exception {
        asked("ana");
        assertThat(world.changes(ASKS_PEOPLE, MORE))
                .containsExactly(
                        "hello: structure changed, 1 chat stays on the earlier version until it ends");
        asked("boris");
        for (var who : new String[]{"ana", "boris"}) {
            says(who, "walnut", 2);
            says(who, "eight", 3);
        }
        assertThat(world.store.said("ana")).containsExactly("Which cake?", "For how many?", "Thank you!",
                "See you.");
        assertThat(world.store.said("boris")).containsExactly("Which cake?", "For how many?",
                "For which day?");
    }

    @Test
    void a_chat_finds_its_version_again_after_a_restart_also_when_the_edit_was_made_meanwhile()
            throws Exception {
        asked("ana");
        world.changes(ASKS_PEOPLE, MORE);
        world.restart();
        says("ana", "walnut", 2);
        world.changes("For which day?", "When?");
        world.restart();
        says("ana", "eight", 3);
        assertThat(world.store.said("ana")).endsWith("Thank you!", "See you.");
    }

    @Test
    void words_changed_before_the_structure_did_are_live_for_those_who_stay() throws Exception {
        asked("ana");
        world.changes("For how many?", "How many will you be?");
        world.time.pass(Duration.ofMinutes(1));
        world.changes("- ask: people", "- ask: day\n    text: When?\n  - ask: people");
        world.edits.tidy();
        world.restart();
        says("ana", "walnut", 2);
        assertThat(world.store.said("ana")).endsWith("How many will you be?");
    }

    @Test
    void after_the_time_limit_a_chat_goes_on_in_the_new_version() throws Exception {
        world.edits("bot.yaml", "bot: Iva\nshop: Bakery\nedits: { keep: 2d }\n");
        asked("ana");
        world.changes(ASKS_PEOPLE, MORE);
        world.time.pass(Duration.ofDays(3));
        world.passUntilTurns("ana", 2);
        world.settles();
        says("ana", "walnut", 3);
        says("ana", "eight", 4);
        assertThat(world.store.said("ana")).contains("Still there?").endsWith("For how many?",
                "For which day?");
    }

    @Test
    void renamed_moves_a_chat_with_its_answers() throws Exception {
        asked("ana");
        says("ana", "walnut", 2);
        assertThat(world.edits("hello.yaml", """
                flow: hello
                starts: first
                renamed: { cake: torte, people: guests }
                steps:
                  - ask: torte
                    text: Which torte?
                  - ask: guests
                    text: How many guests?
                  - say: "{guests} guests, {torte}."
                    id: noted
                  - end: ordered
                """)).containsExactly("hello: structure changed, 1 chat went along");
        says("ana", "eight", 3);
        assertThat(world.store.said("ana")).endsWith("eight guests, walnut.");
    }

    @Test
    void a_flow_that_is_called_otherwise_now_goes_on_for_those_who_are_in_it() throws Exception {
        asked("ana");
        assertThat(world.changes("flow: hello\n", "flow: cakes\nrenamed: { hello: cakes }\n"))
                .containsExactly("cakes: was called hello, 1 chat went along");
        world.changes("For how many?", "For how many people?");
        says("ana", "walnut", 2);
        says("ana", "eight", 3);
        assertThat(world.store.said("ana")).containsExactly("Which cake?", "For how many people?",
                "Thank you!", "See you.");
    }

    @Test
    void so_it_does_when_its_steps_are_called_otherwise_too() throws Exception {
        asked("ana");
        world.edits("hello.yaml", """
                flow: cakes
                starts: first
                renamed: { hello: cakes, cake: torte }
                steps:
                  - ask: torte
                    text: Which torte?
                  - say: "{torte}, then."
                    id: then
                  - end: ordered
                """);
        says("ana", "walnut", 2);
        assertThat(world.store.said("ana")).containsExactly("Which cake?", "walnut, then.");
    }

    @Test
    void who_runs_a_flow_of_another_name_goes_along_with_it() throws Exception {
        world.edits("order.yaml", RUN.formatted("order", ""), "hello.yaml", CALLER.formatted("order"));
        asked("ana");
        world.edits("order.yaml", RUN.formatted("bestellung", "renamed: { order: bestellung }\n"),
                "hello.yaml", CALLER.formatted("bestellung"));
        says("ana", "walnut", 2);
        assertThat(world.store.said("ana")).containsExactly("Which cake?", "walnut!", "Bye.");
    }

    @Test
    void a_reminder_of_a_flow_of_another_name_still_comes() throws Exception {
        var flow = """
                flow: %s
                starts: first
                %s
                steps:
                  - ask: cake
                    text: Which cake?
                  - remind: pick-up
                    after: 2d
                    say: Your cake waits.
                  - end: ordered
                """;
        world.edits("hello.yaml", flow.formatted("hello", ""));
        asked("ana");
        says("ana", "walnut", 2);
        world.edits("hello.yaml", flow.formatted("cakes", "renamed: { hello: cakes }"));
        world.time.pass(Duration.ofDays(2));
        world.passUntilTurns("ana", 3);
        world.settles();
        world.passUntilTurns("ana", 4);
        assertThat(world.store.said("ana")).containsExactly("Which cake?", "Your cake waits.");
    }

    @Test
    void in_russian_an_old_button_of_a_flow_of_another_name_still_corrects_its_answer() throws Exception {
        world.edits("bot.yaml", "bot: Ива\nshop: Пекарня\nlanguages: [ru]\n");
        var flow = """
                flow: %s
                starts: first
                title: торт
                %s
                steps:
                  - ask: cake
                    text: Какой торт?
                    options: { nut: Ореховый, honey: Медовик }
                  - ask: name
                    text: "{cake}. На чьё имя?"
                  - end: ordered
                """;
        world.edits("hello.yaml", flow.formatted("hello", ""));
        asked("ana");
        var nut = world.channel.awaitButton("Ореховый");
        var honey = world.channel.awaitButton("Медовик");
        world.gathers(world.event("ana", new Update.OptionTapped(nut, Optional.empty())));
        world.edits("hello.yaml", flow.formatted("cakes", "renamed: { hello: cakes }"));
        world.gathers(world.event("ana", new Update.OptionTapped(honey, Optional.empty())));
        world.settles();
        assertThat(world.store.said("ana")).startsWith("Какой торт?", "Ореховый. На чьё имя?")
                .endsWith("Медовик. На чьё имя?");
    }

    @Test
    void a_position_that_is_not_there_under_its_new_name_keeps_the_chat_where_it_was() throws Exception {
        asked("ana");
        assertThat(world.edits("hello.yaml", """
                flow: hello
                starts: first
                renamed: { people: guests }
                steps:
                  - ask: guests
                    text: How many guests?
                  - end: ordered
                """)).containsExactly(
                "hello: structure changed, 1 chat stays on the earlier version until it ends");
        says("ana", "walnut", 2);
        assertThat(world.store.said("ana")).endsWith("For how many?");
    }

    @Test
    void a_flow_that_was_removed_goes_on_for_those_who_are_in_it() throws Exception {
        asked("ana");
        world.edits("hello.yaml", """
                flow: other
                starts: first
                steps:
                  - ask: what
                    text: What will it be?
                """);
        says("ana", "walnut", 2);
        asked("boris");
        assertThat(world.store.said("ana")).endsWith("For how many?");
        assertThat(world.store.said("boris")).containsExactly("What will it be?");
    }

    @Test
    void a_version_that_no_chat_needs_is_forgotten() throws Exception {
        asked("ana");
        world.changes(ASKS_PEOPLE, MORE);
        world.edits.tidy();
        assertThat(world.store.kept(World.BOT)).hasSize(2);
        says("ana", "walnut", 2);
        says("ana", "eight", 3);
        world.edits.tidy();
        assertThat(world.store.kept(World.BOT)).hasSize(1);
    }

    @Test
    void the_same_files_again_are_no_edit() {
        assertThat(world.changes("nothing of it", "something")).isEmpty();
        assertThat(world.changes("flow: hello", "flow: hello   # first of all"))
                .containsExactly("nothing that is said or done has changed");
    }

    @Test
    void where_chats_stand_is_known() throws Exception {
        asked("ana");
        asked("boris");
        says("boris", "walnut", 2);
        assertThat(world.edits.standing(World.BOT)).containsExactlyInAnyOrder(
                new Standing("hello", "cake", 1),
                new Standing("hello", "people", 1));
    }

    @Test
    void what_is_taken_stays_taken_and_a_price_is_live_also_for_a_chat_that_stays() {
        var before = version("stock: 2, price: 10", "");
        var after = version("stock: 2, price: 12", "\n  - ask: day\n    text: When?");
        var live = new LiveBot(World.BOT, before.bot(), (_, _) -> Reading.NOTHING, Map.of("cakes/walnut", 1));
        var edit = Edit.of(before.bot(), before.imprint(), after.bot(), after.imprint());
        var edition = Edition.of(edit, live.reader(), _ -> (_, _) -> Reading.NOTHING, Instant.MAX);
        live.publish(after.bot(), live.reader(), Map.of(before.revision(), edition));
        live.oneMoreTaken("cakes/walnut");

        var bot = live.under(standingAt(before), Instant.EPOCH).bot();
        var item = bot.catalogue().item("cakes", "walnut").orElseThrow();
        assertThat(bot.flow("hello").orElseThrow().nodes()).doesNotContainKey("day");
        assertThat(bot.catalogue().available(item)).isFalse();
        assertThat(item.in(Language.ENGLISH, Language.ENGLISH).get("price")).hasToString("12.0");
    }

    private static Conversation standingAt(Version version) {
        var chat = Conversation.begun(new ConversationId("c"), new Address(World.BOT, World.CHANNEL, "ana"),
                Customer.newcomer(Optional.empty(), Language.ENGLISH), Instant.EPOCH);
        return chat.with(chat.talk().push(new Frame("hello", "cake")))
                .with(new Footing(Optional.of(version.revision()), 0, Optional.empty()));
    }

    private static Version version(String item, String more) {
        return Version.of(BotFolder.sketch(Map.of("bot.yaml", "bot: Iva\nshop: Bakery\n", "catalog.yaml",
                "cakes:\n  - { id: walnut, name: Walnut, " + item + " }\n", "hello.yaml",
                "flow: hello\nstarts: first\nsteps:\n  - ask: cake\n    text: Which?" + more + "\n")))
                .orElseThrow();
    }
}
