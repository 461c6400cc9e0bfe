package dragoman.understanding.intent;

import dragoman.understanding.intent.Rows.Kind;
import java.util.stream.IntStream;

/**
 * What is to be learnt.
 *
 * @param nearness of all rows to each other: symmetrical
 */
record Lesson(Rows rows, float[][] nearness) {
    /** All rows, without those of the background that resemble an example more than half of the examples resemble each other. */
    int[] worthLearning() {
        double usual = usualNearness();
        return IntStream.range(0, rows.size())
                .filter(row -> !is(row, Kind.BACKGROUND) || nearestExample(row) < usual).toArray();
    }

    private boolean is(int row, Kind kind) {
        return rows.kinds().get(row) == kind;
    }

    /** The median, over examples, of the nearness to the nearest other one. */
    private double usualNearness() {
        double[] nearest = IntStream.range(0, rows.size()).filter(row -> is(row, Kind.EXAMPLE))
                .mapToDouble(this::nearestExample).sorted().toArray();
        return nearest.length == 0 ? 1 : nearest[nearest.length / 2];
    }

    private double nearestExample(int row) {
        double nearest = 0;
        for (int other = 0; other < rows.size(); other++) {
            if (other != row && is(other, Kind.EXAMPLE)) {
                nearest = Math.max(nearest, nearness[row][other]);
            }
        }
        return nearest;
    }
}
