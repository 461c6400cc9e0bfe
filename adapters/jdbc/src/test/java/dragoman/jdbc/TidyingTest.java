package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Entry;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyingTest {
    private static final int MANY = Tidying.SLICE * 2 + 7;

    @Test
    void an_event_is_remembered_for_as_long_as_it_may_be_repeated(@TempDir Path folder) throws Exception {
        remembers(StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db")));
    }

    @Test
    void an_event_is_remembered_for_as_long_on_postgresql() throws Exception {
        remembers(Postgres.fresh().settings());
    }

    private static void remembers(StoreSettings settings) throws CannotOpen {
        try (var store = Store.open(settings)) {
            assertThat(arrive(store)).as("all are new").isEqualTo(MANY);

            assertThat(store.forgetEvents(Instant.now().minus(Duration.ofDays(8)))).isZero();
            assertThat(arrive(store)).as("none is new, though the messenger says that it is years old")
                    .isZero();

            assertThat(store.forgetEvents(Instant.now().plus(Duration.ofDays(1)))).isEqualTo(MANY);
            assertThat(arrive(store)).as("nobody remembers them").isEqualTo(MANY);
        }
    }

    private static int arrive(Store store) {
        var all = IntStream.range(0, MANY).mapToObj(n -> Samples.says(Samples.ANN, "e" + n, "hello"))
                .toList();
        return ((Written.Arrived) store.journal().write(List.of(new Entry.Arriving(all))).getFirst()).fresh()
                .size();
    }
}
