package dragoman.engine;

import dragoman.model.Clock;
import dragoman.model.Day;
import dragoman.model.DayTime;
import dragoman.model.Entity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plainest understanding of days, times and money. */
final class Moments {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern AFTER = Pattern.compile("(?:after|после|po|μετά τις) (\\d{1,2})(?!\\d)");
    private static final Pattern MONEY = Pattern.compile("(\\d+(?:\\.\\d+)?) (euro|евро|ευρώ|dollars)");
    private static final Map<String, Day> DAYS = Map.of("tomorrow", new Day.InDays(1), "завтра",
            new Day.InDays(1),
            "yesterday", new Day.InDays(-1), "вчера", new Day.InDays(-1), "on friday",
            new Day.OnWeekday(DayOfWeek.FRIDAY, Day.Week.COMING));

    private Moments() {}

    static List<Entity> find(String text) {
        var found = new ArrayList<Entity>();
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        DAYS.forEach((word, day) -> {
            if (lower.contains(word)) {
                found.add(
                        new Entity.DateFound(day, lower.indexOf(word), lower.indexOf(word) + word.length()));
            }
        });
        DATE.matcher(lower).results().map(m -> LocalDate.parse(m.group())).forEach(date -> found
                .add(new Entity.DateFound(new Day.OnDate(MonthDay.from(date), Optional.of(date.getYear())), 0,
                        10)));
        for (var at = TIME.matcher(lower); at.find();) {
            found.add(time(at, new DayTime.At(Clock.exactly(
                    LocalTime.of(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)))))));
        }
        for (var after = AFTER.matcher(lower); after.find();) {
            found.add(time(after, new DayTime.From(Clock.said(Integer.parseInt(after.group(1)), 0))));
        }
        for (var money = MONEY.matcher(lower); money.find();) {
            found.add(new Entity.MoneyFound(new BigDecimal(money.group(1)),
                    Optional.of(money.group(2).equals("dollars") ? "USD" : "EUR"), money.start(),
                    money.end()));
        }
        return found;
    }

    private static Entity time(Matcher at, DayTime time) {
        return new Entity.TimeFound(time, at.start(), at.end());
    }
}
