package dragoman.understanding;

import dragoman.model.Clock;
import dragoman.model.Day;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates and times that are all digits: '25.12.2026', '25/12', '2026-12-25', '18:30'. What may as well be a number ('10.5', '10.30', '5/6')
 * is not sure.
 */
final class DigitWhen {
    /** '1/2' and '3/4' are no dates. */
    private static final int LARGEST_FRACTION = 4;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private final String text;
    private final List<Token> tokens;
    private final Order order;

    /** Which of day and month comes first. */
    enum Order {
        DAY_FIRST, MONTH_FIRST
    }

    /** Found in the tokens from one on up to {@code to}, whose last character is before {@code end}. */
    record Found<T>(T what, int to, int end, boolean sure) {}

    DigitWhen(String text, List<Token> tokens, Order order) {
        this.text = text;
        this.tokens = tokens;
        this.order = order;
    }

    Optional<Found<Day>> date(int at) {
        if (continues(at)) {
            return Optional.empty();
        }
        char first = separator(at + 1);
        char second = separator(at + 2);
        if (first != second || ".-/".indexOf(first) < 0) {
            return first == '.' || first == '/' ? shortDate(at, first) : Optional.empty();
        }
        return fullDate(at).or(() -> first == '-' ? Optional.empty() : shortDate(at, first));
    }

    private Optional<Found<Day>> fullDate(int at) {
        int a = value(at);
        int b = value(at + 1);
        int c = value(at + 2);
        Optional<Day> day = Optional.empty();
        if (year(at)) {
            day = WhenMeaning.date(c, b, Optional.of(a));
        } else if (year(at + 2) || length(at + 2) == 2) {
            day = order(a, b, Optional.of(c));
        }
        return day.map(found -> new Found<>(found, at + 3, behindFullStop(at + 2), true));
    }

    /** '25.12.' is sure; '25.12' and '10.5.' are numbers as well, '5/6' may be a fraction. */
    private Optional<Found<Day>> shortDate(int at, char separator) {
        int a = value(at);
        int b = value(at + 1);
        boolean fraction = separator == '/' && (decimals(at + 2) || a < b && b <= LARGEST_FRACTION);
        if (length(at) > 2 || length(at + 1) > 2 || fraction) {
            return Optional.empty();
        }
        int end = separator == '.' ? behindFullStop(at + 1) : tokens.get(at + 1).end();
        boolean stop = end > tokens.get(at + 1).end();
        boolean sure = separator == '/' ? Math.max(a, b) > 12 : stop && length(at + 1) == 2;
        return (sure ? order(a, b, Optional.empty()) : inOrder(a, b, Optional.empty()))
                .map(day -> new Found<>(day, at + 2, end, sure));
    }

    /** In the order of the language, else in the other one. */
    private Optional<Day> order(int a, int b, Optional<Integer> year) {
        return inOrder(a, b, year).or(() -> inOrder(b, a, year));
    }

    private Optional<Day> inOrder(int a, int b, Optional<Integer> year) {
        return switch (order) {
            case DAY_FIRST -> WhenMeaning.date(a, b, year);
            case MONTH_FIRST -> WhenMeaning.date(b, a, year);
        };
    }

    Optional<Found<Clock>> clock(int at) {
        char separator = separator(at + 1);
        boolean possible = (separator == ':' || separator == '.') && length(at) <= 2 && length(at + 1) == 2
                && value(at) <= 24 && value(at + 1) < 60 && !continues(at) && !goesOn(at + 2, separator);
        return possible
                ? Optional.of(
                        new Found<>(Clock.said(value(at), value(at + 1)), at + 2, tokens.get(at + 1).end(),
                                separator == ':'))
                : Optional.empty();
    }

    private boolean goesOn(int at, char separator) {
        return separator(at) == separator && separator != 0;
    }

    /** The digits go on from digits before, as the 5 in '1.5': no number of its own. */
    boolean continues(int at) {
        char before = separator(at);
        return before == '.' || before == ',' || before == ':' || before == '/';
    }

    private boolean decimals(int at) {
        char separator = separator(at);
        return separator == '.' || separator == ',' || separator == '/';
    }

    /** The one character between two numbers, a space behind a full stop aside; 0 for anything else. */
    char separator(int at) {
        if (at < 1 || at >= tokens.size() || !number(at) || !number(at - 1)) {
            return 0;
        }
        int from = tokens.get(at - 1).end();
        int gap = tokens.get(at).start() - from;
        boolean spaced = gap == 2 && text.charAt(from) == '.' && text.charAt(from + 1) == ' '
                && length(at - 1) <= 4;
        return gap == 1 || spaced ? text.charAt(from) : 0;
    }

    private boolean number(int at) {
        return tokens.get(at).kind() == Token.Kind.NUMBER;
    }

    private int behindFullStop(int at) {
        int end = tokens.get(at).end();
        boolean stop = end < text.length() && text.charAt(end) == '.'
                && (end + 1 == text.length() || !Character.isDigit(text.charAt(end + 1)));
        return stop ? end + 1 : end;
    }

    private int length(int at) {
        return tokens.get(at).word().length();
    }

    private boolean year(int at) {
        int year = value(at);
        return length(at) == 4 && year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    /** Of up to four digits; beyond, no day, month, year or hour. */
    int value(int at) {
        return length(at) > 4 ? Integer.MAX_VALUE : Integer.parseInt(tokens.get(at).word());
    }
}
