package dragoman.authoring;

import dragoman.flow.Place;
import java.util.Optional;
import java.util.Set;

/** How one test went in one channel. */
public record TestResult(String test, Optional<String> channel, Place place, Optional<Failure> failure,
        Set<Rehearsal.Visit> visited) {
    public TestResult {
        visited = Set.copyOf(visited);
    }

    /** What should have come and what came. */
    public record Failure(Place place, String expected, String came) {}

    String title() {
        return channel.map(name -> test + " (" + name + ")").orElse(test);
    }
}
