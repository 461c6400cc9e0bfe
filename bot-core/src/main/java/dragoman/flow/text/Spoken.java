package dragoman.flow.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Answers as they are said back in a sentence, by the customs of a language. */
public final class Spoken {
    private Spoken() {}

    /** Whole amounts without cents. */
    public static String money(BigDecimal amount, Currency currency, Locale locale) {
        return new Money(currency, locale).apply(amount).orElse("");
    }

    /** With the day of the week, so that a slip is noticed; with the year only where it is another one than today's. */
    public static String date(LocalDate date, LocalDate today, Locale locale) {
        var format = DateFormat.getInstanceForSkeleton(
                date.getYear() == today.getYear() ? "EEEEMMMMd" : "EEEEyMMMMd", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    public static String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** 'red, blue and green'. */
    public static String list(List<String> all, Locale locale) {
        return ListFormatter.getInstance(locale).format(all);
    }
}
