package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Scalar;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lengths of time as owners write them: {@code 30m}, {@code 23h}, {@code 1d12h}. */
public final class Durations {
    private static final Pattern WHOLE = Pattern.compile("(?:\\d{1,5}[smhdw])+");
    private static final Pattern PIECE = Pattern.compile("(\\d+)([smhdw])");

    private Durations() {}

    public static Optional<Duration> read(String written) {
        if (!WHOLE.matcher(written).matches()) {
            return Optional.empty();
        }
        var sum = PIECE.matcher(written).results()
                .map(piece -> unit(piece.group(2)).multipliedBy(Long.parseLong(piece.group(1))))
                .reduce(Duration.ZERO, Duration::plus);
        return sum.isZero() ? Optional.empty() : Optional.of(sum);
    }

    /** As {@link #read(String)}; what is none is noted with its place. */
    static Optional<Duration> read(Scalar word, Notes notes) {
        var time = read(word.value());
        if (time.isEmpty()) {
            notes.error("bad-duration", word.spot(), "'" + word.value() + "' is not a length of time.",
                    "Write a number and s, m, h or d: 30m, 23h, 3d.");
        }
        return time;
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
