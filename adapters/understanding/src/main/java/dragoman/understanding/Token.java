package dragoman.understanding;

/**
 * A word, number or sign of a text.
 *
 * @param word folded
 * @param start in UTF-16 units of the text; {@code end} is behind it
 * @param opens punctuation parts it from what stands before
 */
record Token(String word, Kind kind, int start, int end, boolean opens) {
    enum Kind {
        WORD,
        NUMBER,
        /** An emoji or a plus. */
        SIGN,
        /** Part of an address: it means something, but not by its words. */
        OPAQUE
    }

    /** With its word in other letters. */
    Token written(String word) {
        return new Token(word, kind, start, end, opens);
    }

    Token opaque() {
        return new Token(word, Kind.OPAQUE, start, end, opens);
    }
}
