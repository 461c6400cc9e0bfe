package dragoman.understanding;

import dragoman.model.Entity.NumberFound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds numbers in digits. '42,5' and '42.5' have decimals; a separator before exactly three digits groups thousands, as in '1.299' and
 * '1 200'; of a date or time, such as '12.11.2026' and '9:30', each number is one of its own.
 */
final class DigitNumbers {
    private static final int LONGEST = 18;
    /** In 'K7M2' the digits belong to a code, in 'size42' they are a number. */
    private static final int SHORTEST_WORD_BEFORE = 3;
    private static final Pattern AMOUNT = Pattern
            .compile("\\d{1,3}(?:[., \u00a0\u2009\u202f]\\d{3})+[.,]\\d{2}");
    private static final String SPACES = " \u00a0\u2009\u202f";

    private final String text;
    private final Utterance words;
    private final List<NumberFound> found = new ArrayList<>(2);

    private DigitNumbers(String text, Utterance words) {
        this.text = text;
        this.words = words;
    }

    static List<NumberFound> find(String text, Utterance words) {
        var numbers = new DigitNumbers(text, words);
        for (int at = 0; at < words.size();) {
            at = words.token(at).kind() == Token.Kind.NUMBER ? numbers.take(at) : at + 1;
        }
        return numbers.found;
    }

    /** Only amounts of money are written with groups of thousands and two decimals: '1.299,00'. */
    static boolean amount(String digits) {
        return AMOUNT.matcher(digits).matches();
    }

    /** Takes the number at that token; returns the place of the next token to look at. */
    private int take(int at) {
        int groups = at + 1;
        while (groups < words.size() && group(groups)) {
            groups++;
        }
        int behind = decimals(groups, groups > at + 1) ? groups + 1 : groups;
        boolean ownNumber = behind >= words.size() || words.token(behind).kind() != Token.Kind.NUMBER
                || separator(behind) == 0 || separator(behind) == ' ';
        if (!ownNumber || chained(at)) {
            behind = at + 1;
            groups = at + 1;
        }
        add(at, groups, behind);
        return behind;
    }

    /** What stands between a token and the one before: the one character, ' ' for any space, 0 for anything else. */
    private char separator(int at) {
        int from = words.token(at - 1).end();
        if (words.token(at).start() != from + 1) {
            return 0;
        }
        return SPACES.indexOf(text.charAt(from)) >= 0 ? ' ' : text.charAt(from);
    }

    /** The token is three more digits of the number before it. */
    private boolean group(int at) {
        Token token = words.token(at);
        int before = words.token(at - 1).word().length();
        if (token.kind() != Token.Kind.NUMBER || token.word().length() != 3 || before > 3
                || words.token(at - 1).word().startsWith("0") && before < 3) {
            return false;
        }
        return switch (separator(at)) {
            case '.', ',', '\'', '’' -> true;
            // a plain space also stands between two numbers ('41 255'); what ends in 0 is a price
            case ' ' -> text.charAt(token.start() - 1) != ' ' || token.word().endsWith("0");
            default -> false;
        };
    }

    private boolean decimals(int at, boolean grouped) {
        if (at >= words.size() || words.token(at).kind() != Token.Kind.NUMBER) {
            return false;
        }
        char separator = separator(at);
        int length = words.token(at).word().length();
        return (separator == '.' || separator == ',') && (length < 3 || !grouped && length < 7);
    }

    /** Part of a date or the like: '12.11.2026' has a second separator of the same kind. */
    private boolean chained(int at) {
        return at > 0 && words.token(at - 1).kind() == Token.Kind.NUMBER
                && (separator(at) == '.' || separator(at) == ',');
    }

    private void add(int from, int groups, int behind) {
        var digits = new StringBuilder();
        for (int at = from; at < behind; at++) {
            digits.append(at == groups ? "." : "").append(words.token(at).word());
        }
        if (digits.length() <= LONGEST && !inCode(from)) {
            found.add(new NumberFound(new BigDecimal(digits.toString()), words.token(from).start(),
                    words.token(behind - 1).end()));
        }
    }

    private boolean inCode(int at) {
        return at > 0 && words.token(at - 1).kind() == Token.Kind.WORD
                && words.token(at - 1).end() == words.token(at).start()
                && words.token(at - 1).word().length() < SHORTEST_WORD_BEFORE;
    }
}
