package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.testkit.contract.Samples;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class CrashTest {
    private static final int MANY = 100_000;
    private static final int ENOUGH = 300;

    @Test
    void what_was_acknowledged_outlives_a_killed_process(@TempDir Path folder) throws Exception {
        var settings = StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db"));
        var acknowledged = new ArrayList<String>();
        var child = Child.start(Writer.class, settings.url());
        try (var answers = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged.size() < ENOUGH) {
                acknowledged.add(answers.readLine());
            }
            assertThatThrownBy(() -> Store.open(settings)).isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("in use by another Dragoman");
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).doesNotContainNull();
        try (var store = Store.open(settings)) {
            assertThat(store.unfinished().arrivals())
                    .extracting(arrival -> arrival.received().event().value())
                    .containsAll(acknowledged);
            assertThat(store.unfinished().arrivals()).extracting(Arrival::number).isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    /** Writes groups of updates and says which are durable, until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            try (var store = Store.open(StoreSettings.of(arguments[0]))) {
                for (int i = 0; i < MANY; i += 3) {
                    var events = IntStream.range(i, i + 3).mapToObj(n -> "e" + n).toList();
                    store.journal().write(events.stream()
                            .<Entry>map(event -> new Entry.Arriving(
                                    List.of(Samples.says(Samples.ANN, event, "hello"))))
                            .toList());
                    events.forEach(System.out::println);
                }
            }
        }
    }
}
