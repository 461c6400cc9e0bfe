package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Transcripts.Out;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Instant LATER = Samples.NOON.plus(Duration.ofHours(3));

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @Test
    void a_backup_of_an_open_database_holds_everything_and_is_restored_elsewhere() throws Exception {
        roundTrip(sqlite("a.db"), sqlite("b.db"));
    }

    @Test
    void a_backup_of_postgresql_is_restored_into_postgresql() throws Exception {
        roundTrip(Postgres.fresh().settings(), Postgres.fresh().settings());
    }

    @Test
    void a_shop_moves_from_the_embedded_database_to_postgresql() throws Exception {
        roundTrip(sqlite("a.db"), Postgres.fresh().settings());
    }

    @Test
    void a_shop_moves_from_postgresql_to_the_embedded_database() throws Exception {
        roundTrip(Postgres.fresh().settings(), sqlite("b.db"));
    }

    /** A line on the wire, one that waits, one that came, an update without an answer, and a timer that was due before the restore. */
    private void roundTrip(StoreSettings from, StoreSettings to) throws Exception {
        Arrival waiting;
        var backup = folder.resolve("backup.db");
        try (var store = Store.open(from)) {
            var first = arrive(store, "e1");
            var talk = first.conversation();
            store.journal().write(List.of(
                    new Entry.TurnTaken(Samples.turn(Samples.after(talk, Samples.ANN, 0), first.received(),
                            List.of(first.number()), "Hello!", "How are you?", "Fine?")),
                    new Entry.Claiming(List.of(new LineKey(talk, 0, 0), new LineKey(talk, 0, 1))),
                    new Entry.Settling(new LineKey(talk, 0, 0), new LineState.Accepted("m1"))));
            waiting = arrive(store, "e2");
            Files.writeString(Files.createDirectories(folder.resolve("here/uploads/opanak/c1"))
                    .resolve("photo.jpg"), "a photo");
            Backup.make(from, backup, folders("here"));
            arrive(store, "e3");
        }

        assertThat(Restore.from(backup, to, false, LATER, folders("there"))).contains("2 lines", "1 updates",
                "1 files");
        assertThat(folder.resolve("there/uploads/opanak/c1/photo.jpg")).hasContent("a photo");

        try (var store = Store.open(to)) {
            assertThat(store.unfinished().lines()).as("nothing is sent again").isEmpty();
            assertThat(store.unfinished().arrivals()).as("nothing is answered again").isEmpty();
            assertThat(store.parked().list(9)).singleElement()
                    .returns(waiting.received(), found -> found.received().orElseThrow());
            assertThat(store.conversations().due(LATER, 9)).isEmpty();
            assertThat(store.transcripts().read(waiting.conversation(), -1, 9))
                    .filteredOn(Out.class::isInstance)
                    .map(spoken -> ((Out) spoken).state())
                    .satisfiesExactly(one -> assertThat(one).isEqualTo(new LineState.Accepted("m1")),
                            two -> assertThat(two).isInstanceOf(LineState.Uncertain.class),
                            three -> assertThat(three).isInstanceOf(LineState.Uncertain.class));
            assertThat(fresh(store, "e1")).as("it is remembered as well").isEmpty();
            assertThat(fresh(store, "e3")).as("it came after the backup").hasSize(1);
        }
    }

    @Test
    void what_is_there_is_replaced_only_by_force_and_kept_beside() throws Exception {
        var settings = sqlite("a.db");
        try (var store = Store.open(settings)) {
            arrive(store, "e1");
        }
        var backup = folder.resolve("backup.db");
        Backup.make(settings, backup, Map.of());

        assertThatThrownBy(() -> Restore.from(backup, settings, false, LATER, Map.of()))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("--force");
        assertThat(Restore.from(backup, settings, true, LATER, Map.of()))
                .contains("What was there before is now");

        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).contains("a.db",
                    "a.db.before-" + LATER.toEpochMilli()).noneMatch(name -> name.endsWith(".part"));
        }
        try (var store = Store.open(settings)) {
            assertThat(store.parked().list(9)).hasSize(1);
        }
    }

    @Test
    void a_server_that_runs_is_not_restored_under_its_feet() throws Exception {
        var settings = sqlite("a.db");
        var backup = folder.resolve("backup.db");
        try (var store = Store.open(settings)) {
            arrive(store, "e1");
            Backup.make(settings, backup, Map.of());
            assertThatThrownBy(() -> Restore.from(backup, settings, true, LATER, Map.of()))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("in use by another Dragoman");
        }
    }

    @Test
    void a_backup_overwrites_nothing_and_what_is_no_backup_is_not_restored() throws Exception {
        var file = Files.writeString(folder.resolve("diary.txt"), "Dear diary, ".repeat(1000));

        assertThatThrownBy(() -> Backup.make(sqlite("a.db"), file, Map.of())).isInstanceOf(CannotOpen.class)
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> Backup.make(sqlite("nowhere.db"), folder.resolve("new.db"), Map.of()))
                .isInstanceOf(CannotOpen.class).hasMessageContaining("There is no database");
        assertThatThrownBy(() -> Restore.from(file, sqlite("a.db"), false, LATER, Map.of()))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("no backup of Dragoman");
        assertThat(folder.resolve("new.db")).doesNotExist();
    }

    private StoreSettings sqlite(String name) {
        return StoreSettings.of("jdbc:sqlite:" + folder.resolve(name));
    }

    private static Arrival arrive(Store store, String event) {
        return fresh(store, event).getFirst();
    }

    private static List<Arrival> fresh(Store store, String event) {
        return ((Written.Arrived) store.journal()
                .write(List.of(new Entry.Arriving(List.of(Samples.says(Samples.ANN, event, "hello")))))
                .getFirst())
                .fresh();
    }

    private Map<String, Path> folders(String home) {
        return Map.of("media", folder.resolve(home).resolve("media"), "uploads",
                folder.resolve(home).resolve("uploads"));
    }
}
