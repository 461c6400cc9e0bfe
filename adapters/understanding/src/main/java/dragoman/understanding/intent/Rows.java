package dragoman.understanding.intent;

import java.util.List;

/**
 * What there is to learn from, a sentence in each row.
 *
 * @param labels names in order; a row's label is a place in this list
 * @param label of each row, or {@link #NONE}
 * @param kinds of each row
 */
record Rows(List<String> labels, int[] label, List<Kind> kinds) {
    /** The label of a row that has no intent. */
    static final int NONE = -1;

    enum Kind {
        EXAMPLE,
        /** Without an intent, says the owner. */
        OWN_NONE,
        /** Without an intent, say we. */
        BACKGROUND
    }

    int size() {
        return label.length;
    }

    /** How many of these rows each label has. */
    int[] counts(int[] rows) {
        int[] counts = new int[labels.size()];
        for (int row : rows) {
            if (label[row] != NONE) {
                counts[label[row]]++;
            }
        }
        return counts;
    }
}
