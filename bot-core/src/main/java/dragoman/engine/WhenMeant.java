package dragoman.engine;

import dragoman.flow.Hours;
import dragoman.model.Clock;
import dragoman.model.Day;
import dragoman.model.DayTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Works out which date and time were meant from the moment at which it was said. Pure: the moment is that of the update, in the shop's zone, so that
 * a replay finds the same.
 */
final class WhenMeant {
    /** Days that do not come every year come at least so often: 29 February. */
    private static final int YEARS = 8;
    /** A year of two digits lies at most so far ahead. */
    private static final int YEARS_AHEAD = 20;
    /** Where the shop's hours do not tell, people mean the day: from seven on. */
    private static final LocalTime DAYBREAK = LocalTime.of(7, 0);
    private static final LocalTime DUSK = LocalTime.of(19, 0);
    private static final LocalTime BEDTIME = LocalTime.of(22, 0);

    /** From, inclusive, until, inclusive; the same twice for a time to the minute. */
    record Span(LocalTime from, LocalTime until) {
        boolean exact() {
            return from.equals(until);
        }
    }

    private WhenMeant() {}

    /** The date; 29 February of a year that has none is the 28th. */
    static LocalDate date(Day day, LocalDate today) {
        return switch (day) {
            case Day.InDays(var days) -> today.plusDays(days);
            case Day.InMonths(var months) -> today.plusMonths(months);
            case Day.OnWeekday(var weekday, var week) -> switch (week) {
                case COMING -> today.with(TemporalAdjusters.next(weekday));
                case NEXT -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(weekday));
                case LAST -> today.with(TemporalAdjusters.previous(weekday));
            };
            case Day.OnDate date -> date.year().map(year -> date.day().atYear(century(year, today)))
                    .orElseGet(() -> next(date, today));
            case Day.OnDayOfMonth(var number) -> next(number, today);
        };
    }

    private static int century(int year, LocalDate today) {
        if (year >= 100) {
            return year;
        }
        var latest = today.getYear() + YEARS_AHEAD;
        return latest - Math.floorMod(latest - year, 100);
    }

    private static LocalDate next(Day.OnDate date, LocalDate today) {
        for (var year = today.getYear(); year <= today.getYear() + YEARS; year++) {
            var candidate = date.day().atYear(year);
            if (date.day().isValidYear(year) && !candidate.isBefore(today)) {
                return candidate;
            }
        }
        return date.day().atYear(today.getYear() + 1);
    }

    private static LocalDate next(int number, LocalDate today) {
        for (var month = YearMonth.from(today);; month = month.plusMonths(1)) {
            if (month.isValidDay(number) && !month.atDay(number).isBefore(today)) {
                return month.atDay(number);
            }
        }
    }

    /**
     * The time on that date. Of 5:00 and 17:00 the one at which the shop is open, and, on the day itself, that is not over and not in the night ('10:30',
     * said at noon, is no 22:30); where neither tells, the one by daylight.
     */
    static Span time(DayTime time, LocalDate date, ZonedDateTime now, Hours hours) {
        Predicate<LocalTime> open = at -> hours.open(date.atTime(at).atZone(now.getZone()));
        Predicate<LocalTime> ahead = at -> date.atTime(at).atZone(now.getZone()).isAfter(now);
        var byClock = List.of(ahead.and(WhenMeant::awake), WhenMeant::daylight);
        var likely = hours.equals(Hours.ALWAYS)
                ? byClock
                : Stream.concat(Stream.of(open.and(ahead), open), byClock.stream()).toList();
        return switch (time) {
            case DayTime.At(var clock) -> new Span(pick(clock, likely), pick(clock, likely));
            case DayTime.From(var clock) -> new Span(pick(clock, likely), LocalTime.MAX);
            case DayTime.Until(var clock) -> new Span(LocalTime.MIN, pick(clock, likely));
            case DayTime.Between(var from, var until) -> between(from, until, likely);
            case DayTime.During(var part) -> part(part);
            case DayTime.In in -> at(later(in, now).toLocalTime());
        };
    }

    /** To the minute. */
    static ZonedDateTime later(DayTime.In in, ZonedDateTime now) {
        return now.plusMinutes(in.minutes()).truncatedTo(ChronoUnit.MINUTES);
    }

    private static Span at(LocalTime time) {
        return new Span(time, time);
    }

    private static boolean awake(LocalTime time) {
        return !time.isBefore(DAYBREAK) && !time.isAfter(BEDTIME);
    }

    private static boolean daylight(LocalTime time) {
        return !time.isBefore(DAYBREAK) && time.isBefore(DUSK);
    }

    /** The first condition that only one candidate meets decides. */
    private static LocalTime pick(Clock clock, List<Predicate<LocalTime>> likely) {
        var candidates = clock.candidates();
        for (var condition : likely) {
            var meeting = candidates.stream().filter(condition).toList();
            if (meeting.size() == 1) {
                return meeting.getFirst();
            }
        }
        return candidates.getFirst();
    }

    private static Span between(Clock from, Clock until, List<Predicate<LocalTime>> likely) {
        var start = pick(from, likely);
        var end = until.candidates().stream().filter(start::isBefore).findFirst()
                .orElse(until.candidates().getLast());
        return new Span(start, end);
    }

    private static Span part(DayTime.Part part) {
        return switch (part) {
            case MORNING -> span(6, 12);
            case NOON -> span(11, 14);
            case AFTERNOON -> span(12, 18);
            case EVENING -> span(17, 22);
            case NIGHT -> new Span(LocalTime.of(21, 0), LocalTime.MAX);
        };
    }

    private static Span span(int from, int until) {
        return new Span(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
