package dragoman.understanding.intent;

import java.util.Optional;

/**
 * An example of an intent.
 *
 * @param label empty for a sentence that belongs to no intent
 */
public record Labelled(String sentence, Optional<String> label) {}
