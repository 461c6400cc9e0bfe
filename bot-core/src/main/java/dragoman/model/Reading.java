package dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * What the words of a text may mean, free of context: all matches (best first), all entities (in order), the language. Recorded
 * with the update, so that the engine, choosing by context, stays a pure function.
 */
public record Reading(Optional<Language> language, List<Match> matches, List<Entity> entities) {
    public static final Reading NOTHING = new Reading(Optional.empty(), List.of(), List.of());

    public Reading {
        matches = List.copyOf(matches);
        entities = List.copyOf(entities);
    }
}
