package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.desk.hook.Hooks;
import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Journal;
import dragoman.port.Journal.StoreUnavailable;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {
    private static final Entry HELLO = new Entry.Arriving(List.of(Samples.says(Samples.ANN, "e1", "hello")));

    @Test
    void a_full_disk_is_told_and_leaves_nothing(@TempDir Path folder) throws Exception {
        try (var database = new ShakyDatabase(folder);
                var journal = new SqlJournal(database, new Aliases(), Hooks.NONE)) {
            database.full = true;
            var much = new Entry.Arriving(List.of(Samples.says(Samples.ANN, "e2", "hello ".repeat(100_000))));

            assertThatThrownBy(() -> journal.write(List.of(HELLO, much))).isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("disk is full");
            assertThat(new SqlUnfinished(new Reading(database), journal).arrivals()).isEmpty();

            database.full = false;
            assertThat(fresh(journal)).hasSize(1);
        }
    }

    @Test
    void a_commit_that_never_answered_can_be_repeated(@TempDir Path folder) throws Exception {
        try (var database = new ShakyDatabase(folder);
                var journal = new SqlJournal(database, new Aliases(), Hooks.NONE)) {
            journal.write(List.of(new Entry.Parking(1, "nothing there: this only opens the connection")));
            database.silent = true;
            assertThatThrownBy(() -> journal.write(List.of(HELLO))).isInstanceOf(StoreUnavailable.class);
            assertThat(new SqlUnfinished(new Reading(database), journal).arrivals())
                    .as("it did reach the disk").hasSize(1);

            database.silent = false;
            assertThat(fresh(journal)).hasSize(1);
            assertThat(new SqlUnfinished(new Reading(database), journal).arrivals()).hasSize(1);
        }
    }

    @Test
    void a_claim_that_never_answered_can_be_repeated(@TempDir Path folder) throws Exception {
        try (var database = new ShakyDatabase(folder);
                var journal = new SqlJournal(database, new Aliases(), Hooks.NONE)) {
            var conversation = new ConversationId("abcdefghijklmnop");
            var line = new LineKey(conversation, 0, 0);
            var claim = new Entry.Claiming(List.of(line));
            journal.write(
                    List.of(new Entry.TurnTaken(Samples.turn(Samples.after(conversation, Samples.ANN, 0),
                            Samples.says(Samples.ANN, "e1", "hello"), List.of(), "Hello!"))));

            database.silent = true;
            assertThatThrownBy(() -> journal.write(List.of(claim))).isInstanceOf(StoreUnavailable.class);
            database.silent = false;

            assertThat(journal.write(List.of(claim))).containsExactly(new Written.Claimed(List.of(line)));
        }
    }

    @Test
    void a_lost_connection_to_postgresql_is_opened_anew() throws Exception {
        var database = Postgres.fresh();
        try (var store = Store.open(database.settings())) {
            assertThat(fresh(store.journal())).hasSize(1);
            cut(database);

            assertThatThrownBy(() -> store.journal().write(List.of(HELLO)))
                    .isInstanceOf(StoreUnavailable.class);
            assertThat(fresh(store.journal())).as("known since before").isEmpty();
            assertThat(store.unfinished().arrivals()).hasSize(1);
        }
    }

    @Test
    void a_closed_store_takes_nothing(@TempDir Path folder) throws Exception {
        var store = Store.open(StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db")));
        store.close();

        assertThatThrownBy(() -> store.journal().write(List.of(HELLO))).isInstanceOf(StoreUnavailable.class);
    }

    private static List<Arrival> fresh(Journal journal) {
        return ((Written.Arrived) journal.write(List.of(HELLO)).getFirst()).fresh();
    }

    /** Ends every connection of Dragoman, as a restart of the server does. */
    private static void cut(OpenedStores database) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dragoman'");
        }
    }
}
