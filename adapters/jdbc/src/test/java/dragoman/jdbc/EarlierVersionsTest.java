package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Entry;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of every earlier version are brought forward with what is in them, and a turn is taken on them. */
class EarlierVersionsTest {
    private static final String WAITING = """
            INSERT INTO alias (bot, channel, chat, thread, conversation)
            VALUES ('opanak', 'telegram', '1001', '', 'abcdefghijklmnop')""";
    private static final String SEEN = "INSERT INTO seen (bot, channel, event, at) VALUES ('opanak', 'telegram', 'e1', 1)";

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "6"})
    void on_sqlite(String version, @TempDir Path folder) throws Exception {
        var settings = StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db"));
        comesForward(settings, "sqlite", version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "6"})
    void on_postgresql(String version) throws Exception {
        comesForward(Postgres.fresh().settings(), "postgresql", version);
    }

    private static void comesForward(StoreSettings settings, String scripts, String version)
            throws Exception {
        Flyway.configure().dataSource(settings.url(), settings.user(), settings.password().value())
                .locations("classpath:db/" + scripts).table(Migrations.HISTORY).target(version).load()
                .migrate();
        try (var connection = new OpenedStores(settings).connect();
                var statement = connection.createStatement()) {
            statement.execute(WAITING);
            statement.execute(SEEN);
        }

        try (var store = Store.open(settings)) {
            var journal = store.journal();
            assertThat(journal
                    .write(List.of(new Entry.Arriving(List.of(Samples.says(Samples.ANN, "e1", "hello"))))))
                    .as("it came to the earlier version").containsExactly(new Written.Arrived(List.of()));
            var arrival = ((Written.Arrived) journal
                    .write(List.of(new Entry.Arriving(List.of(Samples.says(Samples.ANN, "e2", "hello")))))
                    .getFirst()).fresh().getFirst();
            assertThat(arrival.conversation().value()).isEqualTo("abcdefghijklmnop");
            assertThat(journal.write(List.of(new Entry.TurnTaken(
                    Samples.turn(Samples.after(arrival.conversation(), Samples.ANN, 0), arrival.received(),
                            List.of(arrival.number()), "Hello!")),
                    new Entry.Beating())))
                    .containsOnly(new Written.Done());
            assertThat(store.unfinished().lines()).hasSize(1);
        }
    }
}
