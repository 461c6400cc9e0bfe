package dragoman.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dragoman.telegram.TelegramSettings.Mode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, there is a status and no exception. Seeded, so that a failure comes again. */
class MutatedUpdatesTest {
    private static final int MUTANTS = 300;
    private static final List<String> VALUES = List.of("null", "{}", "[]", "\"\"", "-1", "0", "1e400", "true",
            "9223372036854775808", "\"\\ud800\"", "[null]", "{\"id\":{}}");

    static Stream<String> samples() {
        return GoldenUpdatesTest.samples().map(GoldenUpdatesTest.Golden::file);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bytes_changed_anywhere(String file) {
        mutate(file, MutatedUpdatesTest::withOtherBytes);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void values_of_other_types(String file) {
        mutate(file, MutatedUpdatesTest::withAnotherValue);
    }

    private static void mutate(String file, BiFunction<byte[], Random, byte[]> mutation) {
        var telegram = Shop.telegram(URI.create("http://127.0.0.1:1"), Mode.WEBHOOK, new Kept());
        var random = new Random(file.hashCode());
        for (var i = 0; i < MUTANTS; i++) {
            var mutant = mutation.apply(Shop.sample(file), random);
            assertThatCode(() -> assertThat(Shop.post(telegram, mutant).status()).isIn(200, 400))
                    .as(() -> new String(mutant, UTF_8)).doesNotThrowAnyException();
        }
    }

    private static byte[] withOtherBytes(byte[] sample, Random random) {
        for (var i = 0; i <= random.nextInt(4); i++) {
            sample[random.nextInt(sample.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(sample, random.nextInt(sample.length)) : sample;
    }

    /** Puts another value where one begins: after a colon, up to the next comma or bracket. */
    private static byte[] withAnotherValue(byte[] sample, Random random) {
        var text = new String(sample, UTF_8);
        var colons = text.chars().filter(c -> c == ':').count();
        var at = -1;
        for (var i = 0; i <= random.nextInt((int) Math.max(1, colons)); i++) {
            at = Math.max(at, text.indexOf(':', at + 1));
        }
        var value = VALUES.get(random.nextInt(VALUES.size()));
        return text.replaceFirst("(?s)^(.{" + (at + 1) + "})(\"[^\"]*\"|[^,{}\\[\\]]*)",
                "$1" + Matcher.quoteReplacement(value) + (random.nextBoolean() ? "" : ",\"x\":"))
                .getBytes(UTF_8);
    }
}
