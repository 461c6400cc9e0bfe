package dragoman.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.Mutants;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, there is a status and no exception. Seeded, so that a failure comes again. */
class MutatedUpdatesTest {
    private static final int MUTANTS = 300;

    static Stream<String> samples() {
        return GoldenUpdatesTest.samples().map(GoldenUpdatesTest.Golden::file);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bytes_changed_anywhere(String file) {
        answered(Mutants.ofBytes(Shop.sample(file), file.hashCode(), MUTANTS));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void values_of_other_types(String file) {
        answered(Mutants.ofValues(Shop.sample(file), file.hashCode(), MUTANTS));
    }

    private static void answered(Stream<byte[]> mutants) {
        var telegram = Shop.telegram(URI.create("http://127.0.0.1:1"), Mode.WEBHOOK, new MemoryInbox());
        mutants.forEach(mutant -> assertThatCode(
                () -> assertThat(Shop.post(telegram, mutant).status()).isIn(200, 400))
                .as(() -> new String(mutant, UTF_8)).doesNotThrowAnyException());
    }
}
