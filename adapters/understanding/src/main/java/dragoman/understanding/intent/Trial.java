package dragoman.understanding.intent;

/**
 * How a sentence was judged by a machine that had not seen it.
 *
 * @param truth its label, or {@link Rows#NONE}: it has none of the intents that the machine knew
 * @param guess the best label
 * @param score of the guess; minus infinity where it is none that counts
 */
record Trial(int truth, int guess, double score, Source source) {
    enum Source {
        /** An example whose label the machine knew. */
        KNOWN,
        /** An example of a label of which the machine knew nothing: shop talk that is none of the intents. */
        HELD_OUT_LABEL,
        /** Everyday talk. */
        BACKGROUND,
        /** The owner's own examples of what is no intent. */
        OWN_NONE
    }

    /** The same, but what was guessed is nothing that anybody acts on. */
    Trial withoutGuess() {
        return new Trial(truth, guess, Double.NEGATIVE_INFINITY, source);
    }

    boolean hasGuess() {
        return score > Double.NEGATIVE_INFINITY;
    }

    boolean right() {
        return guess == truth;
    }
}
