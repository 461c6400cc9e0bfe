package dragoman.understanding;

/**
 * A word of a text may be a word of the phrases.
 *
 * @param term a stem in one language
 * @param quality 1 for the very form, less for another form, a slip, a kin
 */
record Hit(int term, double quality) {
    static final double FORM = 1;
    static final double STEM = 0.9;
    static final double ONE_SLIP = 0.84;
    static final double TWO_SLIPS = 0.76;
    /** A shared beginning: not enough to say that a word was found. */
    static final double KIN = 0.6;
    /** At least so good, a word counts as found. */
    static final double FOUND = 0.7;
}
