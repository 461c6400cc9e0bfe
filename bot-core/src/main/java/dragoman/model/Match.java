package dragoman.model;

/**
 * A phrase was found in a text.
 *
 * @param score 0 to 1: how sure; 1 only for the same words
 * @param whole nothing else of meaning stands in the text
 */
public record Match(PhraseKey phrase, double score, boolean whole) {
    public Match {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1, not " + score);
        }
    }
}
