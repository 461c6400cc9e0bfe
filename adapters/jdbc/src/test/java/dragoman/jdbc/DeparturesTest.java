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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        var child = start(url("d.db"));
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
        var departures = new Departures(Optional.of(folder.resolve("a.wire")), Optional.of(BOOT),
                () -> now[0]);
        try (var database = SqliteDatabase.open(url("d.db"));
                departures;
                var connection = database.writer()) {
            Migrations.bring(connection, database, "d.db");
            departures.begin(new Pen(connection));
            var lines = IntStream.range(0, 3).mapToObj(i -> new LineKey(ANN, 0, i)).toList();
            lines.forEach(departures::queued);
            assertThat(departures.note(lines.get(0))).isTrue();
            now[0] = Duration.ofSeconds(11).toNanos();
            assertThat(departures.note(lines.get(1))).isFalse();
            assertThat(departures.note(new LineKey(new ConversationId("x".repeat(200)), 0, 0)))
                    .as("never queued").isFalse();
        }
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
        try (var file = WireFile.begin(path, BOOT)) {
            assertThat(file.note(3, new LineKey(ANN, 4, 1))).isTrue();
            assertThat(file.note(4, new LineKey(new ConversationId("x".repeat(200)), 4, 1))).as("too long")
                    .isFalse();
            assertThat(WireFile.left(path, Optional.of(BOOT)))
                    .isEqualTo(new WireFile.Left(true, List.of(new LineKey(ANN, 4, 1))));
            assertThat(WireFile.left(path, Optional.of(NEXT_BOOT)).whole()).isFalse();
            assertThat(WireFile.left(path, Optional.empty()).whole()).isFalse();
        }
        assertThat(WireFile.left(path, Optional.of(NEXT_BOOT)).whole()).as("closed").isTrue();
        try (var _ = WireFile.begin(path, BOOT)) {
            assertThat(WireFile.left(path, Optional.of(NEXT_BOOT)))
                    .as("open again, and what it said is gone")
                    .isEqualTo(new WireFile.Left(false, List.of()));
        }
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

    private static Process start(String url) throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")), Departing.class.getName(), url)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
                Thread.sleep(Duration.ofMinutes(2));
            }
        }
    }
}
