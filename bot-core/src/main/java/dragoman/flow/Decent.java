package dragoman.flow;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which the shop may write first (W9), by its own clock.
 *
 * @param from inclusive
 * @param until exclusive, the same day; midnight is the end of the day
 */
public record Decent(LocalTime from, LocalTime until) {
    public static final Decent USUALLY = new Decent(LocalTime.of(9, 0), LocalTime.of(21, 0));

    public Decent {
        if (!until.equals(LocalTime.MIDNIGHT) && !until.isAfter(from)) {
            throw new IllegalArgumentException("the day ends before it begins: " + from + "-" + until);
        }
    }

    /** {@code at} itself when it is decent, else the next moment that is. */
    public Instant next(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        if (local.toLocalTime().isBefore(from)) {
            return on(local);
        }
        return until.equals(LocalTime.MIDNIGHT) || local.toLocalTime().isBefore(until)
                ? at
                : on(local.plusDays(1));
    }

    private Instant on(ZonedDateTime day) {
        return day.toLocalDate().atTime(from).atZone(day.getZone()).toInstant();
    }
}
