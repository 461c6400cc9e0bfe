package dragoman.understanding.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be learnt, in rows: for each row which label it has ({@link #NONE}: no intent), and how near all rows are to each other.
 *
 * @param labels names in order; a row's label is a place in this list
 * @param kinds of rows without a label whether the owner or we wrote them
 * @param nearness symmetrical, rows by rows
 */
record Lesson(List<String> labels, int[] label, Kind[] kinds, float[][] nearness) {
    static final int NONE = -1;

    enum Kind {
        EXAMPLE, OWN_NONE, BACKGROUND
    }

    int rows() {
        return label.length;
    }

    /** How many rows each label has among those. */
    int[] counts(int[] rows) {
        int[] counts = new int[labels.size()];
        for (int row : rows) {
            if (label[row] != NONE) {
                counts[label[row]]++;
            }
        }
        return counts;
    }

    int[] all() {
        int[] all = new int[rows()];
        Arrays.setAll(all, row -> row);
        return all;
    }

    /** Without those rows of the background that resemble an example more than half of the examples resemble each other. */
    int[] worthLearning() {
        double usual = usualNearness();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            if (kinds[row] != Kind.BACKGROUND || nearestExample(row) < usual) {
                rows.add(row);
            }
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The median, over examples, of the nearness to the nearest other one. */
    private double usualNearness() {
        double[] nearest = Arrays.stream(all()).filter(row -> kinds[row] == Kind.EXAMPLE)
                .mapToDouble(this::nearestExample).sorted().toArray();
        return nearest.length == 0 ? 1 : nearest[nearest.length / 2];
    }

    private double nearestExample(int row) {
        double nearest = 0;
        for (int other = 0; other < rows(); other++) {
            if (other != row && kinds[other] == Kind.EXAMPLE) {
                nearest = Math.max(nearest, nearness[row][other]);
            }
        }
        return nearest;
    }
}
