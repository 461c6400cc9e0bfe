package dragoman.model;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a clock shows.
 *
 * @param eitherHalf twelve hours later may be meant as well: 'five' is 5:00 or 17:00; the time then lies before 12:00, 'twelve' is 0:00
 */
public record Clock(LocalTime time, boolean eitherHalf) {
    private static final int HALF = 12;

    public Clock {
        if (eitherHalf && time.getHour() >= HALF) {
            throw new IllegalArgumentException("only a time before noon can be in either half: " + time);
        }
    }

    /** Surely that time. */
    public static Clock exactly(LocalTime time) {
        return new Clock(time, false);
    }

    /** As it is said, without morning or evening: 1 to 12 o'clock may be in either half. */
    public static Clock said(int hour, int minute) {
        var either = hour >= 1 && hour <= HALF;
        return new Clock(LocalTime.of(either ? hour % HALF : hour % 24, minute), either);
    }

    /** The hour that a bare number names, as an answer to 'When?'; empty when no clock shows it. */
    public static Optional<Clock> named(BigDecimal number) {
        var hour = number.stripTrailingZeros();
        var possible = hour.scale() <= 0 && hour.signum() >= 0 && hour.compareTo(BigDecimal.valueOf(24)) <= 0;
        return possible ? Optional.of(said(hour.intValue(), 0)) : Optional.empty();
    }

    /** The times that may be meant, the earlier first. */
    public List<LocalTime> candidates() {
        return eitherHalf ? List.of(time, time.plusHours(HALF)) : List.of(time);
    }
}
