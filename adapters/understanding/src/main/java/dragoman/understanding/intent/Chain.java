package dragoman.understanding.intent;

/** Puts rows in an order in which neighbours are alike: beginning with the one least like the others, always on to the nearest that is left. */
final class Chain {
    private final float[][] nearness;

    Chain(float[][] nearness) {
        this.nearness = nearness;
    }

    int[] of(int[] rows) {
        int[] chain = rows.clone();
        for (int at = 0; at < chain.length; at++) {
            int next = at == 0 ? loneliest(chain) : nearest(chain, at);
            int row = chain[next];
            chain[next] = chain[at];
            chain[at] = row;
        }
        return chain;
    }

    private int loneliest(int[] rows) {
        int loneliest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int other : rows) {
                sum += nearness[rows[i]][other];
            }
            if (sum < least) {
                least = sum;
                loneliest = i;
            }
        }
        return loneliest;
    }

    /** To the one before that place, from there on. */
    private int nearest(int[] chain, int at) {
        int nearest = at;
        for (int i = at + 1; i < chain.length; i++) {
            nearest = nearness[chain[at - 1]][chain[i]] > nearness[chain[at - 1]][chain[nearest]]
                    ? i
                    : nearest;
        }
        return nearest;
    }
}
