package dragoman.agentdesk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times as people read them, in the shop's zone. */
record Times(Words words, ZoneId zone, Instant now) {
    private static final int MINUTES_SHOWN = 90;
    private static final int HOURS_SHOWN = 36;

    /** How long ago, or how long still: {@code 12 min}. */
    String span(Duration span) {
        var minutes = span.abs().toMinutes();
        if (minutes < 1) {
            return words.get("time.now");
        }
        if (minutes < MINUTES_SHOWN) {
            return words.fill("time.minutes", minutes);
        }
        var hours = (minutes + 30) / 60;
        return hours < HOURS_SHOWN
                ? words.fill("time.hours", hours)
                : words.fill("time.days", (hours + 12) / 24);
    }

    String since(Instant at) {
        return span(Duration.between(at, now));
    }

    String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(at);
    }

    String day(Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        var today = LocalDate.ofInstant(now, zone);
        if (day.equals(today)) {
            return words.get("time.today");
        }
        return day.equals(today.minusDays(1)) ? words.get("time.yesterday") : date(at);
    }

    String date(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.language().locale())
                .withZone(zone)
                .format(at);
    }

    String full(Instant at) {
        return date(at) + ", " + clock(at);
    }
}
