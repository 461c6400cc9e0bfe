package dragoman.engine;

import dragoman.flow.Item;
import dragoman.flow.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The items of an offer: those that fit and are there, in order. */
final class Shelf {
    private record Placed(Item item, Optional<Object> key) {}

    private Shelf() {}

    static List<Item> fitting(Draft draft, Step.Offer offer) {
        var view = View.of(draft);
        var catalogue = draft.bot().catalogue();
        var placed = new ArrayList<Placed>();
        for (var item : catalogue.list(offer.list())) {
            var scope = view.with(item);
            if (catalogue.available(item) && offer.where().stream().allMatch(where -> where.holds(scope))) {
                placed.add(new Placed(item, offer.sort().flatMap(sort -> sort.evaluate(scope))));
            }
        }
        if (offer.sort().isPresent()) {
            placed.sort(Comparator.comparing(Placed::key, Shelf::compare));
        }
        return placed.stream().map(Placed::item).toList();
    }

    /** Numbers by size, everything else by its letters; the unknown last. */
    private static int compare(Optional<Object> one, Optional<Object> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get() instanceof Number a && other.get() instanceof Number b
                ? Double.compare(a.doubleValue(), b.doubleValue())
                : one.get().toString().compareTo(other.get().toString());
    }
}
