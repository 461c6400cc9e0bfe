package dragoman.flow.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** A day as people write it: of a time, or of a text such as {@code 2026-11-18}. Any other text stays as it is. */
record Day(Locale locale, ZoneId zone) implements Filter {
    @Override
    public Optional<String> apply(Object value) {
        if (value instanceof Instant time) {
            return Optional.of(written(time.atZone(zone).toLocalDate()));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(written(day));
        }
        try {
            return Optional.of(written(LocalDate.parse(value.toString().strip())));
        } catch (DateTimeException notADay) {
            return Optional.of(value.toString());
        }
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }
}
