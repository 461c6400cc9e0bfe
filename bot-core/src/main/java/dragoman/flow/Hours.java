package dragoman.flow;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When people of the shop are there. {@code spans} empty: always. */
public record Hours(Map<DayOfWeek, List<Span>> spans, Set<LocalDate> holidays) {
    public static final Hours ALWAYS = new Hours(Map.of(), Set.of());

    /** From, inclusive, until, exclusive; {@code until} may be midnight (00:00), meaning the end of the day. */
    public record Span(LocalTime from, LocalTime until) {
        /** When the shop may write first, unless it says otherwise (W9). */
        public static final Span DECENT = new Span(LocalTime.of(9, 0), LocalTime.of(21, 0));

        public boolean holds(LocalTime time) {
            return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
        }

        public boolean overlaps(Span other) {
            return holds(other.from) || other.holds(from);
        }

        /** {@code at} itself when it holds, the same every day; else the next moment when it does. */
        public Instant next(Instant at, ZoneId zone) {
            var local = at.atZone(zone);
            if (holds(local.toLocalTime())) {
                return at;
            }
            var day = local.toLocalTime().isBefore(from)
                    ? local.toLocalDate()
                    : local.toLocalDate().plusDays(1);
            return day.atTime(from).atZone(zone).toInstant();
        }
    }

    public boolean open(ZonedDateTime at) {
        return spans.isEmpty()
                || on(at.toLocalDate()).stream().anyMatch(span -> span.holds(at.toLocalTime()));
    }

    /** When it next opens after {@code at}; {@code at} itself when open; empty when never within a year. */
    public Optional<ZonedDateTime> opens(ZonedDateTime at) {
        if (open(at)) {
            return Optional.of(at);
        }
        for (var day = at.toLocalDate(); day.isBefore(at.toLocalDate().plusYears(1)); day = day.plusDays(1)) {
            for (var span : on(day)) {
                var from = day.atTime(span.from()).atZone(at.getZone());
                if (from.isAfter(at)) {
                    return Optional.of(from);
                }
            }
        }
        return Optional.empty();
    }

    /** So much working time after {@code from}; empty when it does not come within a year. Always open: so much time. */
    public Optional<ZonedDateTime> plus(ZonedDateTime from, Duration working) {
        if (spans.isEmpty()) {
            return Optional.of(from.plus(working));
        }
        var left = working;
        for (var day = from.toLocalDate(); day
                .isBefore(from.toLocalDate().plusYears(1)); day = day.plusDays(1)) {
            for (var span : on(day)) {
                var begins = later(day.atTime(span.from()).atZone(from.getZone()), from);
                var lasts = Duration.between(begins, end(day, span).atZone(from.getZone()));
                if (lasts.compareTo(left) >= 0) {
                    return Optional.of(begins.plus(left));
                }
                left = lasts.isNegative() ? left : left.minus(lasts);
            }
        }
        return Optional.empty();
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime end(LocalDate day, Span span) {
        return span.until().equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay()
                : day.atTime(span.until());
    }

    private List<Span> on(LocalDate day) {
        return holidays.contains(day) ? List.of() : spans.getOrDefault(day.getDayOfWeek(), List.of());
    }
}
