package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.port.Entry;
import dragoman.port.TurnCommit;
import dragoman.port.Unfinished.Waiting;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lines that have just gone on the wire, and what is known of them after a kill, and after the power went. */
@Timeout(120)
class DeparturesTest {
    private static final ConversationId ANN = new ConversationId("abcdefghijklmnop");
    private static final String BOOT = "0b9f3c53-0000-4000-8000-000000000001";
    private static final String NEXT_BOOT = "0b9f3c53-0000-4000-8000-000000000002";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @BeforeEach
    void only_where_the_system_tells_its_boot() {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/sys/kernel/random/boot_id")),
                "this system does not tell which start of the machine this is, so no line is noted");
    }

    @Test
    void a_killed_process_leaves_what_has_departed_and_what_has_not() throws Exception {
        var child = Child.start(Departing.class, url("d.db"));
        try (var answers = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(answers.readLine()).isEqualTo("true false");
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            assertThat(states(store)).containsExactly("first Sending", "second Queued");
        }
    }

    @Test
    void after_a_loss_of_power_what_was_just_said_may_have_departed_and_what_waited_has_not()
            throws Exception {
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ofMinutes(-11), "an hour ago"));
            say(store, turn(1, Duration.ofSeconds(-5), "departed", "not yet"));
            say(store, later(turn(2, Duration.ZERO, "later")));
            assertThat(store.journal().departs(new LineKey(ANN, 1, 0))).isTrue();
            copy("d.db", "gone.db");
        }
        anotherBoot("gone.db");

        try (var store = Store.open(StoreSettings.of(url("gone.db")))) {
            assertThat(states(store)).containsExactly("an hour ago Queued", "departed Sending",
                    "not yet Sending", "later Queued");
            assertThat(store.journal().write(List.of(new Entry.Claiming(List.of(new LineKey(ANN, 1, 1))))))
                    .as("nothing goes twice").containsExactly(new Written.Claimed(List.of()));
        }
    }

    @Test
    void a_file_that_is_gone_counts_as_a_loss_of_power() throws Exception {
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ZERO, "said"));
            copy("d.db", "gone.db");
        }
        Files.delete(folder.resolve("gone.db.wire"));

        try (var store = Store.open(StoreSettings.of(url("gone.db")))) {
            assertThat(states(store)).containsExactly("said Sending");
        }
    }

    @Test
    void what_a_stop_left_is_certain_whatever_the_machine_does_then() throws Exception {
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ZERO, "departed", "not yet"));
            store.journal().departs(new LineKey(ANN, 0, 0));
        }
        anotherBoot("d.db");

        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            assertThat(states(store)).containsExactly("departed Sending", "not yet Queued");
        }
    }

    @Test
    void who_has_waited_is_claimed_in_its_row() throws Exception {
        var now = new long[1];
        var leftovers = new Leftovers(Optional.of(folder.resolve("a.wire")), Optional.of(BOOT));
        try (var database = SqliteDatabase.open(url("d.db"));
                var departures = new Departures(leftovers, () -> now[0]);
                var connection = database.writer()) {
            Migrations.bring(connection, database, "d.db");
            var pen = new Pen(connection);
            departures.begin(pen);
            departures.reaches(Samples.NOON, pen);
            IntStream.range(0, 4).forEach(i -> departures.queued(new LineKey(ANN, 0, i), Samples.NOON));
            assertThat(departures.note(new LineKey(ANN, 0, 0))).as("not durable yet").isFalse();
            departures.committed(List.of(), List.of());
            assertThat(departures.note(new LineKey(ANN, 0, 0))).isTrue();

            departures.reaches(Samples.NOON.plusSeconds(61), pen);
            assertThat(departures.note(new LineKey(ANN, 0, 1))).as("others are said much later").isFalse();
            departures.queued(new LineKey(ANN, 1, 0), Samples.NOON.plusSeconds(61));
            departures.committed(List.of(), List.of());
            now[0] = Duration.ofSeconds(11).toNanos();
            assertThat(departures.note(new LineKey(ANN, 1, 0))).as("ten seconds later").isFalse();
            assertThat(departures.note(new LineKey(ANN, 9, 0))).as("never queued").isFalse();
        }
    }

    @Test
    void who_read_the_row_before_it_was_settled_still_sees_the_line_on_the_wire() throws Exception {
        var line = new LineKey(ANN, 0, 0);
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ZERO, "said"));
            store.journal().departs(line);
            var departures = ((SqlJournal) store.journal()).departures();
            var wire = departures.onTheWire();
            var row = new LineState.Queued(0, Samples.NOON);
            store.journal().write(List.of(new Entry.Settling(line, new LineState.Accepted("m"))));

            assertThat(wire.state(line, row)).isInstanceOf(LineState.Sending.class);
            assertThat(departures.onTheWire().state(line, row)).isEqualTo(row);
        }
    }

    @Test
    void what_was_rolled_back_was_never_queued() throws Exception {
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            var answers = store.journal().write(List.of(new Entry.TurnTaken(turn(5, Duration.ZERO, "kept")),
                    new Entry.TurnTaken(turn(3, Duration.ZERO, "too late"))));

            assertThat(answers.get(1)).isInstanceOf(Written.Failed.class);
            assertThat(store.journal().departs(new LineKey(ANN, 3, 0))).isFalse();
            assertThat(store.journal().departs(new LineKey(ANN, 5, 0))).isTrue();
        }
    }

    @Test
    void a_line_that_is_taken_back_while_it_departs_does_one_of_the_two() throws Exception {
        var lines = IntStream.range(0, 300).mapToObj(i -> new LineKey(ANN, 0, i)).toList();
        var departed = new HashSet<LineKey>();
        var takenBack = new HashSet<LineKey>();
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ZERO, lines.stream().map(LineKey::toString).toArray(String[]::new)));
            var desk = Thread.ofPlatform().start(() -> {
                for (var line : lines.reversed()) {
                    takenBack.addAll(
                            keys(store.journal().write(List.of(new Entry.TakingBack(List.of(line))))));
                }
            });
            for (var line : lines) {
                if (store.journal().departs(line)
                        || !keys(store.journal().write(List.of(new Entry.Claiming(List.of(line)))))
                                .isEmpty()) {
                    departed.add(line);
                }
            }
            desk.join();
        }
        assertThat(departed).as("both").noneMatch(takenBack::contains);
        assertThat(departed.size() + takenBack.size()).isEqualTo(lines.size());
    }

    private static List<LineKey> keys(List<Written> answers) {
        return ((Written.Claimed) answers.getFirst()).lines();
    }

    @Test
    void a_line_of_long_ago_is_in_its_row_before_a_loss_of_power_can_forget_it() throws Exception {
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ZERO, "departed"));
            assertThat(store.journal().departs(new LineKey(ANN, 0, 0))).isTrue();
            // the clock was set, or the machine slept: nothing came of the line yet
            say(store, turn(1, Duration.ofHours(2), "said later"));
            copy("d.db", "gone.db");
        }
        anotherBoot("gone.db");

        try (var store = Store.open(StoreSettings.of(url("gone.db")))) {
            assertThat(states(store)).containsExactly("departed Sending", "said later Sending");
        }
    }

    @Test
    void notes_that_cannot_be_read_count_as_lost() throws Exception {
        killedWithANote();
        Files.delete(folder.resolve("gone.db.wire"));
        Files.createDirectory(folder.resolve("gone.db.wire"));

        try (var store = Store.open(StoreSettings.of(url("gone.db")))) {
            assertThat(states(store)).containsExactly("departed Sending", "not yet Sending");
            say(store, turn(1, Duration.ZERO, "next"));
            assertThat(store.journal().departs(new LineKey(ANN, 1, 0))).as("claimed in its row").isFalse();
        }
        Files.delete(folder.resolve("gone.db.wire"));
        try (var store = Store.open(StoreSettings.of(url("gone.db")))) {
            assertThat(states(store)).as("nothing was noted last time, so nothing is doubted")
                    .contains("next Queued");
        }
    }

    @Test
    void notes_of_another_state_of_the_database_count_as_lost() throws Exception {
        killedWithANote();
        copy("gone.db", "old.db");
        Store.open(StoreSettings.of(url("gone.db"))).close();
        Files.copy(folder.resolve("gone.db.wire"), folder.resolve("old.db.wire"),
                StandardCopyOption.REPLACE_EXISTING);

        try (var store = Store.open(StoreSettings.of(url("old.db")))) {
            assertThat(states(store)).containsExactly("departed Sending", "not yet Sending");
        }
    }

    @Test
    void notes_that_are_cut_short_count_as_lost() throws Exception {
        killedWithANote();
        var wire = folder.resolve("gone.db.wire");
        Files.write(wire, Arrays.copyOf(Files.readAllBytes(wire), 200));

        try (var store = Store.open(StoreSettings.of(url("gone.db")))) {
            assertThat(states(store)).containsExactly("departed Sending", "not yet Sending");
        }
    }

    @Test
    void a_shop_that_noted_nothing_before_has_nothing_to_doubt() throws Exception {
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ZERO, "waits for the vendor's limits"));
        }
        try (var connection = DriverManager.getConnection(url("d.db"));
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM wire"); // as a version before leaves it
        }
        Files.delete(folder.resolve("d.db.wire"));

        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            assertThat(states(store)).containsExactly("waits for the vendor's limits Queued");
        }
    }

    @Test
    void a_start_on_a_full_disk_knows_what_was_on_the_wire() throws Exception {
        killedWithANote();
        try (var connection = DriverManager.getConnection(url("gone.db"))) {
            connection.setAutoCommit(false);
            var pen = new Pen(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = ON"); // nothing can be written
            }
            var departures = new Departures(
                    new Leftovers(Optional.of(folder.resolve("gone.db.wire")), Optional.of(boot("gone.db"))),
                    () -> 0);
            departures.begin(pen);

            assertThat(departures.isNoted(new LineKey(ANN, 0, 0))).isTrue();
            assertThat(departures.isNoted(new LineKey(ANN, 0, 1))).isFalse();
        }
        try (var store = Store.open(StoreSettings.of(url("gone.db")))) {
            assertThat(states(store)).as("and so does the next").containsExactly("departed Sending",
                    "not yet Queued");
        }
    }

    /** {@code gone.db} is what a kill leaves: one line noted, one not. */
    private void killedWithANote() throws Exception {
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ZERO, "departed", "not yet"));
            assertThat(store.journal().departs(new LineKey(ANN, 0, 0))).isTrue();
            copy("d.db", "gone.db");
        }
    }

    private String boot(String name) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(name + ".wire")), Short.BYTES, BOOT.length(),
                StandardCharsets.UTF_8);
    }

    @Test
    void more_than_have_room_are_claimed_in_their_rows() throws Exception {
        var texts = IntStream.rangeClosed(0, WireFile.PLACES).mapToObj(i -> "line " + i)
                .toArray(String[]::new);
        try (var store = Store.open(StoreSettings.of(url("d.db")))) {
            say(store, turn(0, Duration.ZERO, texts));
            for (int i = 0; i < WireFile.PLACES; i++) {
                assertThat(store.journal().departs(new LineKey(ANN, 0, i))).isTrue();
            }
            assertThat(store.journal().departs(new LineKey(ANN, 0, WireFile.PLACES))).isFalse();

            store.journal().write(List
                    .of(new Entry.Settling(new LineKey(ANN, 0, 7), new LineState.Accepted("m"))));
            say(store, turn(1, Duration.ZERO, "one more"));
            assertThat(store.journal().departs(new LineKey(ANN, 1, 0))).as("a place is free again").isTrue();
        }
    }

    @Test
    void a_damaged_file_keeps_no_shop_closed() throws Exception {
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            var bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            Files.write(folder.resolve("d.db.wire"), bytes);
            try (var store = Store.open(StoreSettings.of(url("d.db")))) {
                assertThat(store.unfinished().lines()).isEmpty();
            }
        }
    }

    @Test
    void the_head_tells_whose_notes_they_are() throws Exception {
        var path = folder.resolve("a.wire");
        var same = Optional.of(BOOT);
        String generation;
        try (var file = WireFile.begin(path, BOOT, Optional.empty())) {
            generation = file.generation();
            file.settled();
            assertThat(file.note(3, new LineKey(ANN, 4, 1))).isTrue();
            assertThat(file.note(4, new LineKey(new ConversationId("x".repeat(200)), 4, 1))).as("too long")
                    .isFalse();
            assertThat(WireFile.left(path, same, generation))
                    .isEqualTo(new WireFile.Left(true, List.of(new LineKey(ANN, 4, 1))));
            assertThat(WireFile.left(path, Optional.of(NEXT_BOOT), generation).whole()).isFalse();
            assertThat(WireFile.left(path, Optional.empty(), generation).whole()).isFalse();
            assertThat(WireFile.left(path, same, NEXT_BOOT)).as("another database's")
                    .isEqualTo(WireFile.Left.UNKNOWN);
        }
        assertThat(WireFile.left(path, Optional.of(NEXT_BOOT), generation).whole()).as("closed").isTrue();
    }

    @Test
    void a_start_that_is_killed_half_way_loses_no_note() throws Exception {
        var path = folder.resolve("a.wire");
        var first = WireFile.begin(path, BOOT, Optional.empty());
        first.settled();
        first.note(0, new LineKey(ANN, 4, 1));
        first.abandon();
        var second = WireFile.begin(path, BOOT, Optional.of(first.generation()));

        var noted = new WireFile.Left(true, List.of(new LineKey(ANN, 4, 1)));
        assertThat(WireFile.left(path, Optional.of(BOOT), first.generation())).isEqualTo(noted);
        assertThat(WireFile.left(path, Optional.of(BOOT), second.generation())).isEqualTo(noted);
        assertThat(WireFile.left(path, Optional.of(NEXT_BOOT), first.generation()).whole()).isFalse();
        second.settled();
        assertThat(WireFile.left(path, Optional.of(BOOT), first.generation()))
                .isEqualTo(WireFile.Left.UNKNOWN);
        assertThat(WireFile.left(path, Optional.of(BOOT), second.generation()))
                .isEqualTo(new WireFile.Left(true, List.of()));
        second.close();
    }

    private String url(String name) {
        return "jdbc:sqlite:" + folder.resolve(name);
    }

    /** As a crash at this moment would leave it. */
    private void copy(String from, String to) throws IOException {
        for (var suffix : List.of("", "-wal", ".wire")) {
            Files.copy(folder.resolve(from + suffix), folder.resolve(to + suffix),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What a machine that started anew finds: the notes are another boot's. */
    private void anotherBoot(String name) throws IOException {
        var path = folder.resolve(name + ".wire");
        var bytes = Files.readAllBytes(path);
        var boot = NEXT_BOOT.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(boot, 0, bytes, Short.BYTES, boot.length);
        Files.write(path, bytes);
    }

    private static void say(Store store, TurnCommit turn) {
        assertThat(store.journal().write(List.of(new Entry.TurnTaken(turn))))
                .containsExactly(new Written.Done());
    }

    private static TurnCommit turn(long number, Duration fromNoon, String... texts) {
        var turn = Samples.turn(Samples.after(ANN, Samples.ANN, number),
                Samples.says(Samples.ANN, "e" + number, "go on"), List.of(), texts);
        return new TurnCommit(turn.after(), turn.at().plus(fromNoon), turn.revision(), turn.heard(),
                turn.handled(), turn.lines(), turn.held(), turn.business());
    }

    private static TurnCommit later(TurnCommit turn) {
        var none = turn.business();
        return Samples.with(turn, new TurnCommit.Business(false, false, List.of(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.of(turn.at().plusSeconds(30)), none.proven(), none.told()));
    }

    private static List<String> states(Store store) {
        var all = new ArrayList<String>();
        for (Waiting each : store.unfinished().lines()) {
            all.add(each.line().message().text() + " " + each.state().getClass().getSimpleName());
        }
        return all;
    }

    /** Says two lines, sends the first on its way, and waits to be killed. */
    static final class Departing {
        private Departing() {}

        public static void main(String[] arguments) throws Exception {
            try (var store = Store.open(StoreSettings.of(arguments[0]))) {
                say(store, turn(0, Duration.ZERO, "first", "second"));
                var once = store.journal().departs(new LineKey(ANN, 0, 0));
                var twice = store.journal().departs(new LineKey(ANN, 0, 0));
                System.out.println(once + " " + twice);
                System.in.read(); // nothing comes: until it is killed, or nobody is left to kill it
            }
        }
    }
}
