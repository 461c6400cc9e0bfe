package dragoman.understanding;

import java.util.Locale;

/** What may stand in braces in a line of a {@code .when} file. */
enum WhenSlot {
    /** A cardinal number, 1 to 999. */
    N,
    /** A day of the month: in digits, with or without the ending of an ordinal, or as an ordinal in words. */
    D,
    /** A day of the month that is surely an ordinal: '3rd', 'third'. */
    DTH,
    /** The same in digits: '3rd'. */
    NTH,
    /** An hour, 0 to 24. */
    H,
    /** An hour as an ordinal: the Russian 'седьмого'. */
    HTH,
    /** An hour in a single digit, which nobody writes for minutes. */
    DIGIT,
    /** Minutes. */
    M,
    /** Hours and minutes in digits: '18:30'. */
    DIGITS,
    /** What a line of {@code [clock]} describes. */
    T,
    /** The same, or an hour alone. */
    W,
    WEEKDAY,
    MONTH,
    UNIT,
    /** Minutes or hours. */
    SPAN,
    PART,
    YEAR;

    static WhenSlot of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
