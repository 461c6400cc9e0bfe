package dragoman.understanding.intent;

/**
 * How a sentence was judged by a machine that had not seen it.
 *
 * @param truth its label, or {@link Rows#NONE}: it has none of the intents that the machine knew
 * @param guess the best label, with its score
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

    boolean right() {
        return guess == truth;
    }
}
