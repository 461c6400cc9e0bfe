package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nothing lost, nothing twice, wherever the process is killed. {@code benchmarks/torture} runs it with a thousand kills; the same seed gives the
 * same order of kills, words and faults.
 */
class TortureTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private static Path packed;
    @SuppressWarnings("NullAway.Init") // before all
    private static SwiftJvm java;

    private static final Logger LOG = LoggerFactory.getLogger(TortureTest.class);
    private static final long SEED = Long.getLong("torture.seed", 20_261_122);
    private static final int KILLS = Integer.getInteger("torture.kills", 10);
    private static final int CONVERSATIONS = Integer.getInteger("torture.conversations", 20);

    @BeforeAll
    static void train() {
        java = SwiftJvm.trained(packed);
    }

    @Test
    void nothing_is_lost_and_nothing_comes_twice_on_sqlite() {
        tortured(Optional.empty());
    }

    @Test
    void nothing_is_lost_and_nothing_comes_twice_on_postgresql() throws IOException {
        try (var postgres = EmbeddedPostgres.start()) {
            tortured(Optional.of(new ShopPlan.Database(
                    "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres", "postgres",
                    new Secret("postgres"))));
        }
    }

    private static void tortured(Optional<ShopPlan.Database> store) {
        try (var torture = new Torture(new Torture.Plan(SEED, KILLS, CONVERSATIONS), java, store)) {
            var result = torture.run();

            assertThat(result.points()).hasSize(KILLS);
            LOG.info(
                    "Seed {}, {} conversations, {} words, {} kills ({}): {} lines uncertain, nothing lost or doubled",
                    SEED, CONVERSATIONS, result.words(), KILLS,
                    result.points().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting())),
                    result.uncertain());
        }
    }
}
