package dragoman.flow.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.TrailingZeroDisplay;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency.CurrencyUsage;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** A price as is usual in the language; whole amounts without cents. */
final class Money implements Filter {
    private final LocalizedNumberFormatter format;

    Money(Currency currency, Locale locale) {
        var icu = com.ibm.icu.util.Currency.fromJavaCurrency(currency);
        format = NumberFormatter.withLocale(locale).unit(icu).unitWidth(UnitWidth.NARROW)
                .precision(Precision.currency(CurrencyUsage.STANDARD)
                        .trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE));
    }

    @Override
    public Optional<String> apply(Object value) {
        return value instanceof Number number
                ? Optional.of(format.format(number).toString())
                : Optional.empty();
    }
}
