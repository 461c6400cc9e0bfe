package dragoman.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom we talk with.
 *
 * @param name as the customer gave it, uninflected
 * @param language in which we answer
 * @param known has talked with us before
 * @param kept slots that are kept for the customer
 * @param taken orders, wishes, complaints, oldest first
 * @param reach whether we may write
 * @param verified by what they are known in their other conversations; what is kept is then the same in all of them
 */
public record Customer(Optional<String> name, Language language, boolean known, Map<String, Value> kept,
        List<Taken> taken,
        Reach reach, Optional<Verified> verified) {
    public Customer {
        kept = Map.copyOf(kept);
        taken = List.copyOf(taken);
    }

    public static Customer newcomer(Optional<String> name, Language language) {
        return new Customer(name, language, false, Map.of(), List.of(), Reach.REACHABLE, Optional.empty());
    }

    public Customer named(String newName) {
        return new Customer(Optional.of(newName), language, known, kept, taken, reach, verified);
    }

    public Customer speaking(Language other) {
        return new Customer(name, other, known, kept, taken, reach, verified);
    }

    public Customer nowKnown() {
        return new Customer(name, language, true, kept, taken, reach, verified);
    }

    public Customer keeping(String slot, Value value) {
        return new Customer(name, language, known, Talk.put(kept, slot, value), taken, reach, verified);
    }

    public Customer forgetting(String slot) {
        return new Customer(name, language, known, Talk.without(kept, slot), taken, reach, verified);
    }

    public Customer reached(Reach other) {
        return new Customer(name, language, known, kept, taken, other, verified);
    }

    public Customer taking(Taken more) {
        var longer = new ArrayList<>(taken);
        longer.add(more);
        return new Customer(name, language, known, kept, longer, reach, verified);
    }

    public Customer withTaken(List<Taken> other) {
        return new Customer(name, language, known, kept, other, reach, verified);
    }

    public Customer verified(Optional<Verified> by) {
        return new Customer(name, language, known, kept, taken, reach, by);
    }
}
