package dragoman.model;

import java.util.List;

/**
 * A part of a text that may stand on its own, at [start, end) in UTF-16 units: 'can I pay by card?' behind 'how long does delivery take and'. Its
 * entities are those of the whole text that lie within it.
 *
 * @param matches what this part alone may mean, best first
 */
public record Clause(int start, int end, List<Match> matches) {
    public Clause {
        matches = List.copyOf(matches);
    }
}
