package dragoman.understanding;

/** A word that is a number, or a part of one. */
record NumberWord(int value, Use use) {
    static final int HUNDRED = 100;
    static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;

    enum Use {
        PLAIN,
        /** Mostly something else ('one', the Hungarian article 'egy'): a number only beside another, or nearly alone. */
        SHY,
        /** An ordinal: a number only after tens ('сорок второй'). */
        AFTER_TENS
    }

    NumberWord shy() {
        return new NumberWord(value, Use.SHY);
    }

    /** Thousand, million: what stands before it counts it. */
    boolean scale() {
        return value == THOUSAND || value == MILLION;
    }

    /** Several thousands in one word ('ötezer'). */
    boolean large() {
        return value > THOUSAND && !scale();
    }

    boolean tens() {
        return value >= 20 && value < HUNDRED && value % 10 == 0;
    }

    boolean hundreds() {
        return value >= HUNDRED && value < THOUSAND;
    }

    boolean unit() {
        return value > 0 && value < 10;
    }
}
