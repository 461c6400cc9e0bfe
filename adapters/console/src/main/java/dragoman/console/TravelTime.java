package dragoman.console;

import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The real time, moved on by what the talker lets pass. */
final class TravelTime {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})\\s*([smhd])");

    private final Time time;
    private Duration passed = Duration.ZERO;

    TravelTime(Time time) {
        this.time = time;
    }

    Instant now() {
        return time.now().plus(passed);
    }

    /** Lets {@code 90s}, {@code 10m}, {@code 23h} or {@code 3d} pass; otherwise says what was wrong. */
    Optional<String> pass(String span) {
        var match = SPAN.matcher(span);
        if (!match.matches()) {
            return Optional.of("How long? For example: /wait 10m, /wait 23h, /wait 3d");
        }
        var count = Long.parseLong(match.group(1));
        passed = passed.plus(switch (match.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        });
        return Optional.empty();
    }
}
