package dragoman.understanding;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into folded tokens that know where they stood. One use. */
final class Tokenizer {
    /** Longer than any word people type: the rest is noise. */
    private static final int LONGEST_WORD = 60;
    private static final String APOSTROPHES = "'’‘ʼ`´′＇‛";
    private static final String CLAUSE_ENDS = ",.;:!?…()[]\"«»„“”—–|/¡¿·、。，！？";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean digits;
    private int start;
    private int end;
    private boolean opens;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            take(codePoint, at, next);
            at = next;
        }
        close();
        return tokens;
    }

    private void take(int codePoint, int at, int next) {
        if (codePoint < 128) {
            takeAscii((char) codePoint, at, next);
            return;
        }
        if (Character.isLetter(codePoint)) {
            letter(codePoint, at, next);
        } else if (Character.isDigit(codePoint)) {
            append(Folding.fold(codePoint), true, at, next);
        } else {
            other(codePoint, at, next);
        }
    }

    private void other(int codePoint, int at, int next) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                mark(
                        codePoint);
            case Character.OTHER_SYMBOL -> sign(Character.toString(codePoint), at, next);
            default -> between(codePoint, at, next);
        }
    }

    private void takeAscii(char c, int at, int next) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            letter(c, at, next);
        } else if (c >= '0' && c <= '9') {
            append(Folding.fold(c), true, at, next);
        } else if (c == '+' && !(next < text.length() && Character.isDigit(text.charAt(next)))) {
            sign("+", at, next);
        } else {
            between(c, at, next);
        }
    }

    private void letter(int codePoint, int at, int next) {
        if (APOSTROPHES.indexOf(codePoint) >= 0) {
            between(codePoint, at, next);
        } else {
            append(Folding.fold(codePoint), false, at, next);
        }
    }

    private void append(String folded, boolean digit, int at, int next) {
        if (digits != digit || word.length() >= LONGEST_WORD) {
            close();
        }
        if (word.isEmpty()) {
            start = at;
        }
        digits = digit;
        word.append(folded);
        end = next;
    }

    /** A decomposed й comes as и and a breve. */
    private void mark(int codePoint) {
        int last = word.length() - 1;
        if (codePoint == 0x306 && last >= 0 && word.charAt(last) == 'и') {
            word.setCharAt(last, 'й');
        }
    }

    private void sign(String sign, int at, int next) {
        close();
        tokens.add(new Token(sign, Token.Kind.SIGN, at, next, opens));
        opens = false;
    }

    /** Whatever is no letter, digit or sign: invisible characters join, apostrophes inside a word join, all else parts. */
    private void between(int codePoint, int at, int next) {
        if (invisible(codePoint) || joins(codePoint, next)) {
            return;
        }
        boolean dash = codePoint == '-' && at > 0 && Character.isWhitespace(text.charAt(at - 1));
        close();
        opens |= dash || codePoint == '\n' || CLAUSE_ENDS.indexOf(codePoint) >= 0;
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.SURROGATE, Character.MODIFIER_SYMBOL, Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                codePoint != '`'
                        && codePoint != '´' && codePoint != '^';
            case Character.CONTROL -> !Character.isWhitespace(codePoint);
            default -> false;
        };
    }

    private boolean joins(int codePoint, int next) {
        return APOSTROPHES.indexOf(codePoint) >= 0 && !word.isEmpty() && !digits && next < text.length()
                && Character.isLetter(text.charAt(next));
    }

    private void close() {
        if (!word.isEmpty()) {
            String done = digits ? word.toString() : Spelling.plain(word);
            tokens.add(new Token(done, digits ? Token.Kind.NUMBER : Token.Kind.WORD, start, end, opens));
            opens = false;
            word.setLength(0);
        }
    }
}
