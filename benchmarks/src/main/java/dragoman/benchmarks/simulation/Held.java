package dragoman.benchmarks.simulation;

import java.util.List;
import java.util.Optional;

/**
 * A conversation that was held.
 *
 * @param customer what they came for
 * @param content whether a customer who came for something got it without a person
 * @param transcript to be read; empty when nothing is to be told of it
 */
record Held(int number, String customer, Optional<Boolean> content, List<Violation> violations,
        Optional<String> transcript, Coverage coverage) {
    boolean failed() {
        return content.filter(reached -> !reached).isPresent();
    }
}
