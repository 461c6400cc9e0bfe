package dragoman.codec;

import dragoman.model.Clock;
import dragoman.model.Day;
import dragoman.model.DayTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** A day and a time of day as they were said: {@code {"t":"weekday","weekday":5,"week":"coming"}}, {@code {"t":"from","time":"05:00","either":true}}. */
final class DayJson {
    private static final Words<Day.Week> WEEK = new Words<>(
            Map.of(Day.Week.COMING, "coming", Day.Week.NEXT, "next", Day.Week.LAST, "last"));
    private static final Words<DayTime.Part> PART = new Words<>(Map.of(DayTime.Part.MORNING, "morning",
            DayTime.Part.NOON, "noon", DayTime.Part.AFTERNOON, "afternoon", DayTime.Part.EVENING, "evening",
            DayTime.Part.NIGHT, "night"));

    private DayJson() {}

    static void write(JsonOut out, Day day) {
        switch (day) {
            case Day.InDays(var days) -> put(out, "days", "n", days);
            case Day.InMonths(var months) -> put(out, "months", "n", months);
            case Day.OnDayOfMonth(var number) -> put(out, "day-of-month", "n", number);
            case Day.OnWeekday(var weekday, var week) -> {
                put(out, "weekday", "weekday", weekday.getValue());
                out.text("week", WEEK.of(week));
            }
            case Day.OnDate(var date, var year) -> {
                out.text("t", "date");
                out.text("day", date.toString());
                year.ifPresent(is -> out.numberEvenZero("year", is));
            }
        }
    }

    /** Empty for a kind that a newer Dragoman found. */
    static Optional<Day> day(JsonIn in) {
        return switch (in.text("t", "")) {
            case "days" -> Optional.of(new Day.InDays(in.integer("n")));
            case "months" -> Optional.of(new Day.InMonths(in.integer("n")));
            case "day-of-month" -> Optional.of(new Day.OnDayOfMonth(in.integer("n")));
            case "weekday" -> WEEK.find(in.text("week"))
                    .map(week -> new Day.OnWeekday(DayOfWeek.of(in.integer("weekday")), week));
            case "date" -> Optional.of(new Day.OnDate(MonthDay.parse(in.text("day")),
                    in.has("year") ? Optional.of(in.integer("year")) : Optional.empty()));
            default -> Optional.empty();
        };
    }

    static void write(JsonOut out, DayTime time) {
        switch (time) {
            case DayTime.At(var clock) -> put(out, "at", clock);
            case DayTime.From(var clock) -> put(out, "from", clock);
            case DayTime.Until(var clock) -> put(out, "until", clock);
            case DayTime.Between(var from, var until) -> {
                put(out, "between", from);
                out.object("until", until, DayJson::clock);
            }
            case DayTime.During(var part) -> {
                out.text("t", "during");
                out.text("part", PART.of(part));
            }
            case DayTime.In(var minutes) -> put(out, "in", "minutes", minutes);
        }
    }

    /** Empty for a kind that a newer Dragoman found. */
    static Optional<DayTime> time(JsonIn in) {
        return switch (in.text("t", "")) {
            case "at" -> Optional.of(new DayTime.At(clock(in)));
            case "from" -> Optional.of(new DayTime.From(clock(in)));
            case "until" -> Optional.of(new DayTime.Until(clock(in)));
            case "between" -> Optional.of(new DayTime.Between(clock(in), clock(in.object("until"))));
            case "in" -> Optional.of(new DayTime.In(in.integer("minutes")));
            case "during" -> PART.find(in.text("part")).map(DayTime.During::new);
            default -> Optional.empty();
        };
    }

    private static void put(JsonOut out, String type, String name, int number) {
        out.text("t", type);
        out.number(name, number);
    }

    private static void put(JsonOut out, String type, Clock clock) {
        out.text("t", type);
        clock(out, clock);
    }

    private static void clock(JsonOut out, Clock clock) {
        out.text("time", clock.time().toString());
        out.flag("either", clock.eitherHalf());
    }

    private static Clock clock(JsonIn in) {
        return new Clock(LocalTime.parse(in.text("time")), in.flag("either"));
    }
}
