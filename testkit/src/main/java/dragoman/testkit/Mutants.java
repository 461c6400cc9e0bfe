package dragoman.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies as no vendor should send them, made of one that it does. Seeded, so that a failure comes again. */
public final class Mutants {
    private static final List<String> VALUES = List.of("null", "{}", "[]", "\"\"", "-1", "0", "1e400", "true",
            "9223372036854775808", "\"\\ud800\"", "[null]", "{\"id\":{}}");

    /** Such as change what JSON means. */
    private static final byte[] SIGNS = "\"{}[],:0-9eE.nultrfas\\\u0000 é".getBytes(UTF_8);

    private Mutants() {}

    /** With bytes changed anywhere, at times cut off. */
    public static Stream<byte[]> ofBytes(byte[] sample, long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(_ -> withOtherBytes(sample.clone(), random));
    }

    /** With values of other types. */
    public static Stream<byte[]> ofValues(byte[] sample, long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(_ -> withAnotherValue(sample.clone(), random));
    }

    private static byte[] withOtherBytes(byte[] sample, Random random) {
        for (var i = 0; i <= random.nextInt(5) && sample.length > 0; i++) {
            sample[random.nextInt(sample.length)] = random.nextBoolean()
                    ? SIGNS[random.nextInt(SIGNS.length)]
                    : (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(sample, random.nextInt(sample.length + 1)) : sample;
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
