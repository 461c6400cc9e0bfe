package dragoman.flow.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as people read them. */
final class Shown {
    private Shown() {}

    static String of(Object value, Locale locale) {
        return switch (value) {
            case Double number -> number(BigDecimal.valueOf(number), locale);
            case BigDecimal number -> number(number, locale);
            case Instant time -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)
                    .format(time.atOffset(ZoneOffset.UTC));
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
            case LocalTime time -> Spoken.time(time);
            case List<?> list ->
                list.stream().map(item -> of(item, locale)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String number(BigDecimal number, Locale locale) {
        var plain = number.stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0
                ? plain
                : plain.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }
}
