package dragoman.understanding;

/** How much a word says, apart from what the shop's phrases make of it. */
enum WordClass {
    /** Courtesy, articles, 'I want': nothing at all. */
    LIGHT(0.02, true),
    /** Prepositions, pronouns, auxiliaries. */
    FUNCTION(0.25, true),
    /** Who, what, where. */
    QUESTION(0.35, false),
    NEGATION(0.3, false),
    /** Words of every kind of talk. */
    COMMON(0.5, false),
    /** An ordinary word that must not be taken for a slip of another one. */
    KNOWN(1, false),
    /** In none of the lists; in an example as good as {@link #KNOWN}. */
    OTHER(0.7, false);

    private final double weight;
    private final boolean ignorable;

    WordClass(double weight, boolean ignorable) {
        this.weight = weight;
        this.ignorable = ignorable;
    }

    double weight() {
        return weight;
    }

    /** A text with nothing else has been understood whole. */
    boolean ignorable() {
        return ignorable;
    }

    /** Says something of its own. */
    boolean content() {
        return this == COMMON || this == KNOWN || this == OTHER;
    }
}
