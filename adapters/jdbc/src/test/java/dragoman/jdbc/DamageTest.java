package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Parked.Found;
import dragoman.port.Transcripts.Out;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One row that cannot be read does not keep the shop closed. */
class DamageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @Test
    void an_unreadable_update_is_set_aside_and_the_others_are_taken() throws Exception {
        try (var store = open()) {
            var arrived = arrived(store);
            damage("UPDATE inbox SET received = x'7B7D' WHERE number = " + arrived.getFirst().number());

            assertThat(store.unfinished().arrivals()).containsExactly(arrived.get(1));
            assertThat(store.parked().list(9)).singleElement()
                    .returns(arrived.getFirst().number(), Found::number)
                    .returns(Optional.empty(), Found::received)
                    .extracting(Found::reason).asString().contains("cannot be read");
        }
    }

    @Test
    void an_unreadable_line_is_refused_and_the_others_go_out() throws Exception {
        try (var store = open()) {
            var conversation = arrived(store).getFirst().conversation();
            store.journal().write(List.of(new Entry.TurnTaken(
                    Samples.turn(Samples.after(conversation, Samples.ANN, 0),
                            Samples.says(Samples.ANN, "e1", "hello"), List.of(), "Hello!", "How are you?"))));
            damage("UPDATE outbox SET message = x'7B7D' WHERE idx = 0");

            assertThat(store.unfinished().lines()).singleElement()
                    .returns(new LineKey(conversation, 0, 1), waiting -> waiting.line().key());
            damage("UPDATE outbox SET message = (SELECT message FROM outbox WHERE idx = 1) WHERE idx = 0");
            assertThat(store.transcripts().read(conversation, -1, 1)).filteredOn(Out.class::isInstance)
                    .map(spoken -> ((Out) spoken).state()).first().isInstanceOf(LineState.Refused.class);
        }
    }

    private Store open() throws CannotOpen {
        return Store.open(StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db")));
    }

    private static List<Arrival> arrived(Store store) {
        return ((Written.Arrived) store.journal()
                .write(List.of(new Entry.Arriving(List.of(Samples.says(Samples.ANN, "e1", "hello"),
                        Samples.says(Samples.BORIS, "e2", "hello")))))
                .getFirst()).fresh();
    }

    private void damage(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("d.db"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
