package dragoman.understanding;

/** A word that is a number from 0 to 100. */
record NumberWord(int value, Use use) {
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

    boolean tens() {
        return value >= 20 && value < 100 && value % 10 == 0;
    }

    boolean unit() {
        return value > 0 && value < 10;
    }
}
