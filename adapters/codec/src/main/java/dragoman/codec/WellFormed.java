package dragoman.codec;

/** Text that UTF-8 can hold: a messenger may cut an emoji in two, and nothing may fail for it. */
final class WellFormed {
    private WellFormed() {}

    /** The same text; half of a surrogate pair is replaced by U+FFFD. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!pairAt(text, i)) {
                    return repaired(text);
                }
                i++;
            }
        }
        return text;
    }

    private static boolean pairAt(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static String repaired(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints().forEach(
                c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
        return whole.toString();
    }
}
