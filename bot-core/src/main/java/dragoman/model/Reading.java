package dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * What the words of a text may mean, free of context: all matches (best first), all entities (in order), the language. Recorded
 * with the update, so that the engine, choosing by context, stays a pure function.
 *
 * @param clauses the parts of a text that says several things, in order; empty for a text that says one
 */
public record Reading(Optional<Language> language, List<Match> matches, List<Entity> entities,
        List<Clause> clauses) {
    public static final Reading NOTHING = new Reading(Optional.empty(), List.of(), List.of());

    public Reading {
        matches = List.copyOf(matches);
        entities = List.copyOf(entities);
        clauses = List.copyOf(clauses);
    }

    /** Of a text that says one thing. */
    public Reading(Optional<Language> language, List<Match> matches, List<Entity> entities) {
        this(language, matches, entities, List.of());
    }

    public Reading with(List<Clause> parts) {
        return new Reading(language, matches, entities, parts);
    }

    public Reading withMatches(List<Match> others) {
        return new Reading(language, others, entities, clauses);
    }
}
