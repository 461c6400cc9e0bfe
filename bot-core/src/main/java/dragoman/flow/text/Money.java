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
import java.util.concurrent.ConcurrentHashMap;

/** A price as is usual in the language; whole amounts without cents. ICU is loaded with the first price that is said, not before. */
record Money(Currency currency, Locale locale) implements Filter {

    @Override
    public Optional<String> apply(Object value) {
        return value instanceof Number number
                ? Optional.of(Formats.of(this).format(number).toString())
                : Optional.empty();
    }

    /** Costly to make, and the same for all texts. */
    private static final class Formats {
        private static final ConcurrentHashMap<Money, LocalizedNumberFormatter> MADE = new ConcurrentHashMap<>();

        static LocalizedNumberFormatter of(Money money) {
            return MADE.computeIfAbsent(money, Formats::make);
        }

        private static LocalizedNumberFormatter make(Money money) {
            return NumberFormatter.withLocale(money.locale())
                    .unit(com.ibm.icu.util.Currency.fromJavaCurrency(money.currency()))
                    .unitWidth(UnitWidth.NARROW)
                    .precision(Precision.currency(CurrencyUsage.STANDARD)
                            .trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE));
        }
    }
}
