package dragoman.model;

import dragoman.model.Entity.MoneyFound;
import dragoman.model.Entity.NumberFound;
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

    /** All entities of one type, in order. */
    public <E extends Entity> List<E> found(Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The numbers that stand for themselves, in order; those of amounts of money only when there are no others. */
    public List<NumberFound> numbers() {
        var all = found(NumberFound.class);
        var amounts = found(MoneyFound.class).stream().filter(money -> money.currency().isPresent()).toList();
        var free = all.stream()
                .filter(number -> amounts.stream()
                        .noneMatch(money -> money.start() <= number.start() && number.end() <= money.end()))
                .toList();
        return free.isEmpty() ? all : free;
    }
}
