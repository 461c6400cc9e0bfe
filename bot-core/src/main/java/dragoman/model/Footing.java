package dragoman.model;

import java.util.Optional;

/**
 * What the running talk stands on, so that an edit or an old button finds its place in it.
 *
 * @param revision of the flows that run; empty when none does
 * @param after the last question before them: one with a greater serial belongs to them
 * @param tapped the button that was tapped last, if nothing was said since
 */
public record Footing(Optional<String> revision, int after, Optional<String> tapped) {
    public static final Footing NONE = new Footing(Optional.empty(), 0, Optional.empty());
}
