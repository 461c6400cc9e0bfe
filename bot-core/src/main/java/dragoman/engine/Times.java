package dragoman.engine;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import dragoman.model.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** Hours and days in words. */
final class Times {
    private static final int MORNING = 5;
    private static final int DAY = 11;
    private static final int EVENING = 18;

    private Times() {}

    static String greeting(Draft draft, Language language) {
        var hour = draft.localTime().getHour();
        var key = hour >= MORNING && hour < DAY
                ? "greeting-morning"
                : hour >= DAY && hour < EVENING ? "greeting-day" : "greeting-evening";
        return Speaker.words(inLanguage(draft, language), key);
    }

    /** When people of the shop are there again, as words; empty when never within a year. */
    static Optional<String> opens(Draft draft, Language language) {
        return draft.bot().shop().hours().opens(draft.localTime()).map(at -> opens(draft, language, at));
    }

    static String opens(Draft draft, Language language, Instant at) {
        return opens(draft, language, at.atZone(draft.bot().shop().zone()));
    }

    private static String opens(Draft draft, Language language, ZonedDateTime at) {
        var days = ChronoUnit.DAYS.between(draft.localTime().toLocalDate(), at.toLocalDate());
        var time = "%02d:%02d".formatted(at.getHour(), at.getMinute());
        var view = inLanguage(draft, language).with(Map.of("time", time));
        if (days <= 0) {
            return Speaker.words(view, "opens-today");
        }
        if (days == 1) {
            return Speaker.words(view, "opens-tomorrow");
        }
        if (days < 7) {
            var week = draft.bot().words().text("opens-weekday").in(language);
            return week.get((at.getDayOfWeek().getValue() - 1) % week.size()).fill(view);
        }
        return Speaker.words(
                view.with(Map.of("time", time, "date", date(at, language))),
                "opens-date");
    }

    private static String date(ZonedDateTime at, Language language) {
        var format = DateFormat.getInstanceForSkeleton("MMMMd", language.locale());
        format.setTimeZone(TimeZone.getTimeZone(at.getZone().getId()));
        return format.format(Date.from(at.toInstant()));
    }

    /** A length of time to the minute, above an hour and a half to the hour: '5 minutes'. */
    static String length(Duration wait, Language language) {
        var minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
        var measure = minutes <= 90
                ? new Measure(minutes, MeasureUnit.MINUTE)
                : new Measure(Math.round(minutes / 60.0), MeasureUnit.HOUR);
        return MeasureFormat.getInstance(language.locale(), FormatWidth.WIDE).format(measure);
    }

    private static View inLanguage(Draft draft, Language language) {
        return new View(draft, language, Optional.empty(), Map.of());
    }
}
