package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.model.Clock;
import dragoman.model.Day;
import dragoman.model.DayTime;
import dragoman.model.Entity.DateFound;
import dragoman.model.Entity.NumberFound;
import dragoman.model.Entity.TimeFound;
import dragoman.model.Reading;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates and times that customers name. */
final class DatesAndTimes {
    private static final int LAST_DAY = 31;

    private DatesAndTimes() {}

    /** As an answer to 'Which day?': also a bare '15'. */
    static Optional<Value> date(Draft draft, Said said) {
        var found = date(draft, said.reading());
        return found.isPresent() || !said.reading().found(DateFound.class).isEmpty()
                ? found
                : Numbers.alone(said).filter(day -> day <= LAST_DAY)
                        .map(day -> on(draft, new Day.OnDayOfMonth(day))).map(Value.Date::new);
    }

    /** The one day that was named. */
    static Optional<Value> date(Draft draft, Reading reading) {
        return only(draft, reading).map(Value.Date::new);
    }

    /** The same, where a day was not asked for: '8.5' may be a size. */
    static Optional<Value> surelyDate(Draft draft, Reading reading) {
        return reading.found(DateFound.class).stream()
                .anyMatch(date -> isNumber(reading, date.start(), date.end()))
                        ? Optional.empty()
                        : date(draft, reading);
    }

    /** As an answer to 'When?': also a bare '5'. */
    static Optional<Value> time(Draft draft, Said said) {
        var found = said.reading().found(TimeFound.class);
        return found.isEmpty()
                ? Numbers.alone(said).map(BigDecimal::valueOf).flatMap(Clock::named)
                        .map(clock -> time(draft, said.reading(), new DayTime.At(clock)))
                : time(draft, said.reading());
    }

    /** The one time that was named. */
    static Optional<Value> time(Draft draft, Reading reading) {
        var all = reading.found(TimeFound.class).stream().map(TimeFound::time).distinct().toList();
        return all.size() == 1 ? Optional.of(time(draft, reading, all.getFirst())) : Optional.empty();
    }

    /** The same, where a time was not asked for: '10.30' may be a price. */
    static Optional<Value> surelyTime(Draft draft, Reading reading) {
        return reading.found(TimeFound.class).stream()
                .anyMatch(time -> isNumber(reading, time.start(), time.end()))
                        ? Optional.empty()
                        : time(draft, reading);
    }

    private static Value time(Draft draft, Reading reading, DayTime time) {
        var span = WhenMeant.time(time, day(draft, reading), draft.localTime(), draft.bot().shop().hours());
        return new Value.Time(span.from(), span.until());
    }

    /** Of which day: the one named with it, the only one known, or today. */
    private static LocalDate day(Draft draft, Reading reading) {
        return only(draft, reading).or(() -> known(draft)).orElseGet(() -> draft.localTime().toLocalDate());
    }

    private static Optional<LocalDate> known(Draft draft) {
        var days = draft.bot().slots().values().stream().filter(slot -> slot.type() instanceof SlotType.Date)
                .flatMap(slot -> draft.conversation().slot(slot.name()).stream())
                .flatMap(value -> value instanceof Value.Date(var date)
                        ? Optional.of(date).stream()
                        : Optional.<LocalDate>empty().stream())
                .distinct().toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> only(Draft draft, Reading reading) {
        var days = Stream.concat(reading.found(DateFound.class).stream().map(found -> on(draft, found.day())),
                reading.found(TimeFound.class).stream().flatMap(found -> dayOf(draft, found.time())))
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** 'In two hours' may be tomorrow. */
    private static Stream<LocalDate> dayOf(Draft draft, DayTime time) {
        return time instanceof DayTime.In in
                ? Stream.of(WhenMeant.later(in, draft.localTime()).toLocalDate())
                : Stream.empty();
    }

    private static LocalDate on(Draft draft, Day day) {
        return WhenMeant.date(day, draft.localTime().toLocalDate());
    }

    private static boolean isNumber(Reading reading, int start, int end) {
        return reading.found(NumberFound.class).stream()
                .anyMatch(number -> number.start() == start && number.end() == end);
    }
}
