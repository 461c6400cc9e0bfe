package dragoman.understanding;

import dragoman.model.Clock;
import dragoman.model.Day;
import dragoman.model.DayTime;
import dragoman.model.Entity;
import dragoman.model.Language;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Entities in short words for tables: '50 EUR', '+1', 'next fri', '12-25', 'at 6:30/18:30'. */
final class Told {
    private Told() {}

    static String all(String language, String text) {
        return of(ShoeShop.read(text, new Language(language)).entities());
    }

    static String of(List<? extends Entity> entities) {
        return entities.stream().map(Told::one).collect(Collectors.joining(", "));
    }

    /** Without numbers. */
    static String when(String language, String text) {
        return of(ShoeShop.read(text, new Language(language)).entities().stream()
                .filter(entity -> entity instanceof Entity.DateFound || entity instanceof Entity.TimeFound)
                .toList());
    }

    /** In digits, in order. */
    static String numbers(String language, String text) {
        return ShoeShop.read(text, new Language(language)).found(Entity.NumberFound.class).stream()
                .map(Told::one).collect(Collectors.joining(" "));
    }

    static String one(Entity entity) {
        return switch (entity) {
            case Entity.NumberFound(var value, _, _) -> value.toPlainString();
            case Entity.PhoneFound(var phone, _, _) -> phone;
            case Entity.EmailFound(var address, _, _) -> address;
            case Entity.MoneyFound(var amount, var currency, _, _) ->
                amount.toPlainString() + " " + currency.orElse("money");
            case Entity.DateFound(var day, _, _) -> day(day);
            case Entity.TimeFound(var time, _, _) -> time(time);
        };
    }

    private static String day(Day day) {
        return switch (day) {
            case Day.InDays(var days) -> days < 0 ? Integer.toString(days) : "+" + days;
            case Day.InMonths(var months) -> (months < 0 ? "" : "+") + months + " months";
            case Day.OnWeekday(var weekday, var week) ->
                (week == Day.Week.COMING ? "" : week.name().toLowerCase(Locale.ROOT) + " ")
                        + weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            case Day.OnDate(var date, var year) ->
                year.map(is -> is + "-").orElse("") + date.toString().substring(2);
            case Day.OnDayOfMonth(var number) -> "the " + number;
        };
    }

    private static String time(DayTime time) {
        return switch (time) {
            case DayTime.At(var clock) -> "at " + clock(clock);
            case DayTime.From(var clock) -> "from " + clock(clock);
            case DayTime.Until(var clock) -> "until " + clock(clock);
            case DayTime.Between(var from, var until) -> clock(from) + " to " + clock(until);
            case DayTime.During(var part) -> part.name().toLowerCase(Locale.ROOT);
        };
    }

    /** A dot behind a time that may be twelve hours later. */
    private static String clock(Clock clock) {
        int hour = clock.time().getHour();
        return String.format(Locale.ROOT, "%d:%02d%s", clock.eitherHalf() && hour == 0 ? 12 : hour,
                clock.time().getMinute(), clock.eitherHalf() ? "." : "");
    }
}
