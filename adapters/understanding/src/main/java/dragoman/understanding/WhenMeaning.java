package dragoman.understanding;

import dragoman.model.Clock;
import dragoman.model.Day;
import dragoman.model.DayTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the right side of a line in a {@code .when} file says. {@code [clock]}: {@code h:00}, {@code h:30}, {@code h:m} after the hour,
 * {@code h-30}, {@code h-m} before it, {@code h-60:m} after the hour before, {@code digits}, or a time such as {@code 6:30}; behind it {@code am}, {@code pm}, {@code part} (of the
 * day, as the line names it), or {@code sure} when no other half of the day is meant. {@code [time]}: {@code at}, {@code from}, {@code until},
 * {@code between} with the clocks of the line, {@code at 12:00 sure}; {@code during}, {@code during evening}; {@code greeting} for what is
 * no time at all ('good evening'). {@code [date]}: {@code day 1},
 * {@code in}, {@code ago}, {@code weekday coming} (of the line, or {@code weekday next 1}: Monday), {@code date}, {@code day-of-month}.
 */
final class WhenMeaning {
    /** A unit of so many is one month. */
    static final int MONTHS = 1000;
    private static final int HOUR = 60;
    private static final int HALF_DAY = 12 * HOUR;
    private static final int DAY = 24 * HOUR;

    private WhenMeaning() {}

    static Function<Filling.All, Optional<Clock>> clock(String meaning) {
        String[] words = meaning.split(" ");
        String settled = words.length > 1 ? words[1] : "";
        return all -> face(words[0], all).map(clock -> settle(clock, settled, all));
    }

    private static Optional<Clock> face(String form, Filling.All all) {
        if (form.equals("digits")) {
            return all.clocks().stream().findFirst();
        }
        boolean before = form.contains("-");
        String[] parts = form.split("[:-]");
        int hour = parts[0].equals("h")
                ? all.value(WhenSlot.H) + all.value(WhenSlot.HTH)
                : Integer.parseInt(parts[0]);
        int minutes = (before ? -1 : 1) * minutes(parts[1], all)
                + (parts.length > 2 ? minutes(parts[2], all) : 0);
        return hour == 24 && minutes > 0 ? Optional.empty() : Optional.of(said(hour, minutes));
    }

    private static int minutes(String form, Filling.All all) {
        return form.equals("m") ? all.value(WhenSlot.M) : Integer.parseInt(form);
    }

    private static Clock said(int hour, int minutes) {
        boolean either = hour >= 1 && hour <= 12;
        int shown = Math.floorMod(hour * HOUR + minutes, either ? HALF_DAY : DAY);
        return new Clock(LocalTime.of(shown / HOUR, shown % HOUR), either);
    }

    private static Clock settle(Clock clock, String how, Filling.All all) {
        return switch (how) {
            case "am" -> Clock.exactly(clock.candidates().getFirst());
            case "pm" -> Clock.exactly(clock.candidates().getLast());
            case "sure" -> Clock.exactly(
                    clock.time().getHour() == 0
                            ? clock.candidates().getLast()
                            : clock.candidates().getFirst());
            case "part" -> settle(clock, DayTime.Part.values()[all.value(WhenSlot.PART)]);
            default -> clock;
        };
    }

    /** The half of the day to which a part of it points. */
    static Clock settle(Clock clock, DayTime.Part part) {
        LocalTime early = clock.candidates().getFirst();
        LocalTime late = clock.candidates().getLast();
        return Clock.exactly(switch (part) {
            case MORNING -> early;
            case NOON -> early.getHour() >= 10 ? early : late;
            case AFTERNOON, EVENING -> late;
            case NIGHT -> early.getHour() < 6 ? early : late;
        });
    }

    static Function<Filling.All, Optional<DayTime>> time(String meaning) {
        String[] words = meaning.split(" ");
        if (words[0].equals("during")) {
            return all -> Optional.of(new DayTime.During(words.length > 1
                    ? DayTime.Part.valueOf(words[1].toUpperCase(Locale.ROOT))
                    : DayTime.Part.values()[all.value(WhenSlot.PART)]));
        }
        var clock = words.length > 1
                ? clock(meaning.substring(words[0].length() + 1)).andThen(found -> found.stream().toList())
                : (Function<Filling.All, List<Clock>>) Filling.All::clocks;
        return all -> time(words[0], clock.apply(all));
    }

    private static Optional<DayTime> time(String form, List<Clock> clocks) {
        if (clocks.isEmpty()) {
            return Optional.empty();
        }
        Clock first = clocks.getFirst();
        return switch (form) {
            case "at" -> Optional.of(new DayTime.At(first));
            case "from" -> Optional.of(new DayTime.From(first));
            case "until" -> Optional.of(new DayTime.Until(first));
            case "between" -> Optional.of(between(first, clocks.getLast()));
            default -> throw new IllegalStateException("no such time: " + form);
        };
    }

    /** 'From five to seven in the evening' says the half of both. */
    private static DayTime between(Clock from, Clock until) {
        if (from.eitherHalf() && !until.eitherHalf()) {
            LocalTime late = from.candidates().getLast();
            return new DayTime.Between(Clock.exactly(late.isBefore(until.time()) ? late : from.time()),
                    until);
        }
        if (until.eitherHalf() && !from.eitherHalf()) {
            LocalTime early = until.candidates().getFirst();
            return new DayTime.Between(from,
                    Clock.exactly(early.isAfter(from.time()) ? early : until.candidates().getLast()));
        }
        return new DayTime.Between(from, until);
    }

    static Function<Filling.All, Optional<Day>> date(String meaning) {
        String[] words = meaning.split(" ");
        return switch (words[0]) {
            case "day" -> all -> Optional.of(new Day.InDays(Integer.parseInt(words[1])));
            case "in" -> all -> Optional.of(away(all, 1));
            case "ago" -> all -> Optional.of(away(all, -1));
            case "weekday" -> {
                var week = Day.Week.valueOf(words[1].toUpperCase(Locale.ROOT));
                yield words.length > 2
                        ? _ -> Optional.of(new Day.OnWeekday(DayOfWeek.of(Integer.parseInt(words[2])), week))
                        : all -> Optional
                                .of(new Day.OnWeekday(DayOfWeek.of(all.value(WhenSlot.WEEKDAY)), week));
            }
            case "date" ->
                all -> date(all.value(WhenSlot.D) + all.value(WhenSlot.DTH), all.value(WhenSlot.MONTH),
                        all.has(WhenSlot.YEAR) ? Optional.of(all.value(WhenSlot.YEAR)) : Optional.empty());
            case "day-of-month" -> all -> Optional
                    .of(new Day.OnDayOfMonth(all.value(WhenSlot.D) + all.value(WhenSlot.DTH)
                            + all.value(WhenSlot.NTH)));
            default -> throw new IllegalStateException("no such date: " + meaning);
        };
    }

    private static Day away(Filling.All all, int direction) {
        int many = direction * (all.has(WhenSlot.N) ? all.value(WhenSlot.N) : 1);
        int unit = all.value(WhenSlot.UNIT);
        return unit >= MONTHS ? new Day.InMonths(many * (unit / MONTHS)) : new Day.InDays(many * unit);
    }

    /** Empty when there is no such day. */
    static Optional<Day> date(int day, int month, Optional<Integer> year) {
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        return possible ? Optional.of(new Day.OnDate(MonthDay.of(month, day), year)) : Optional.empty();
    }
}
