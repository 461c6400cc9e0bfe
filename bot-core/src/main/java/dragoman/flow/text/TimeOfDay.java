package dragoman.flow.text;

import dragoman.flow.expression.Moments;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Hours and minutes, in all our languages written alike: of a time of day, of a point in time, or of a text such as {@code 9:05}. */
record TimeOfDay(ZoneId zone) implements Filter {
    @Override
    public Optional<String> apply(Object value) {
        return Optional.of(switch (value) {
            case LocalTime time -> Spoken.time(time);
            case Instant time -> Spoken.time(time.atZone(zone).toLocalTime());
            default -> Moments.time(value.toString()).map(Spoken::time).orElse(value.toString());
        });
    }
}
