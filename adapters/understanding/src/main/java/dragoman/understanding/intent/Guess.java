package dragoman.understanding.intent;

/**
 * An intent that a sentence may have.
 *
 * @param confidence 0 to 1, calibrated: from {@link #SURE_ENOUGH} on, taking it is right more often than not, and a sentence whose best guess
 * lies below has none of the intents
 */
public record Guess(String label, double confidence) {
    /** Where the engine begins to follow an intent ({@code dragoman.engine.Matches.INTENT}). */
    public static final double SURE_ENOUGH = 0.6;

    public boolean sureEnough() {
        return confidence >= SURE_ENOUGH;
    }
}
