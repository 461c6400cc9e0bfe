package dragoman.authoring;

import dragoman.flow.Place;
import java.util.Optional;
import java.util.Set;

/**
 * How one test went in one channel.
 *
 * @param unanswered slots of calls that were answered with an error, since the test does not say what they return
 */
public record TestResult(String test, Optional<String> channel, Place place, Optional<Failure> failure,
        Set<Rehearsal.Visit> visited, Set<String> unanswered) {
    public TestResult {
        visited = Set.copyOf(visited);
        unanswered = Set.copyOf(unanswered);
    }

    /** What should have come and what came. */
    public record Failure(Place place, String expected, String came) {}

    String title() {
        return channel.map(name -> test + " (" + name + ")").orElse(test);
    }
}
