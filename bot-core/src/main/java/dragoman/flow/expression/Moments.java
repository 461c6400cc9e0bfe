package dragoman.flow.expression;

import dragoman.flow.Scope;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be asked of a date or a time of day, and how they are written in expressions: so that their texts compare as they do. */
public final class Moments {
    static final Set<String> OF_DATE = Set.of("year", "month", "day", "weekday", "in_days");
    static final Set<String> OF_TIME = Set.of("hour", "minute");

    private Moments() {}

    /** {@code 2026-12-24}. */
    public static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** {@code 17:30}, {@code 9:05}. */
    public static Optional<LocalTime> time(String written) {
        try {
            var text = written.strip();
            return Optional.of(LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    static Optional<Object> field(LocalDate date, String name, Scope scope) {
        return switch (name) {
            case "year" -> Optional.of((double) date.getYear());
            case "month" -> Optional.of((double) date.getMonthValue());
            case "day" -> Optional.of((double) date.getDayOfMonth());
            case "weekday" -> Optional.of((double) date.getDayOfWeek().getValue());
            case "in_days" -> today(scope).map(today -> (double) ChronoUnit.DAYS.between(today, date));
            default -> Optional.empty();
        };
    }

    static Optional<Object> field(LocalTime time, String name) {
        return switch (name) {
            case "hour" -> Optional.of((double) time.getHour());
            case "minute" -> Optional.of((double) time.getMinute());
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> today(Scope scope) {
        return scope.value("now").map(now -> now instanceof Map<?, ?> map ? map.get("date") : now)
                .filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }
}
