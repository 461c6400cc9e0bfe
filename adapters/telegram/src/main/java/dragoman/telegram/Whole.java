package dragoman.telegram;

/** Keeps text such that every store and encoder takes it. */
final class Whole {
    private static final char REPLACEMENT = '\uFFFD';

    private Whole() {}

    /** The same text, with half characters (unpaired surrogates) and NUL replaced by U+FFFD. */
    static String characters(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (broken(text, i)) {
                return mended(text);
            }
        }
        return text;
    }

    /** At most so many UTF-16 units, no pair cut in two. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return characters(text);
        }
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return characters(text.substring(0, end));
    }

    private static String mended(String text) {
        var whole = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            if (broken(text, i)) {
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return whole.toString();
    }

    private static boolean broken(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == 0;
    }
}
