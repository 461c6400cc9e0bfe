package dragoman.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something with a form of its own that was found in a text, at [start, end) in UTF-16 units.
 * <p>
 * Two of one type never overlap: the longest reading wins. Two of different types may, and are then alternatives, of which the engine takes the
 * type that it asked for. What lies in what:
 * <ul>
 * <li>Nothing lies in a telephone number or an e-mail address.
 * <li>No number lies in a date or time that can be nothing else ('25.12.2026', 'half past six').
 * <li>'10.5' is a number and a date, '10.30' a number, a time and a date, 'after five' a number and a time: all of them are there.
 * <li>An amount of money holds the number that it counts ('50' in '50 euro'); {@link Reading#numbers} passes it over when another number stands
 * free.
 * </ul>
 */
public sealed interface Entity {
    int start();

    int end();

    /** A number, written in digits or words. */
    record NumberFound(BigDecimal value, int start, int end) implements Entity {}

    /** A telephone number, as E.164. */
    record PhoneFound(String phone, int start, int end) implements Entity {}

    /** An e-mail address. */
    record EmailFound(String address, int start, int end) implements Entity {}

    /**
     * An amount of money.
     *
     * @param currency ISO 4217; empty where only the form says that it is money ('1.299,00')
     */
    record MoneyFound(BigDecimal amount, Optional<String> currency, int start, int end) implements Entity {}

    /** A day, told from the day on which it was said. */
    record DateFound(Day day, int start, int end) implements Entity {}

    /** A time of day or a span of it. */
    record TimeFound(DayTime time, int start, int end) implements Entity {}
}
