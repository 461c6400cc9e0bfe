package dragoman.engine;

import dragoman.flow.Item;
import dragoman.flow.Step;
import dragoman.flow.Step.From;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Shape;
import dragoman.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The items of an offer: those that fit and are there, in order. */
final class Shelf {
    private record Placed(Item item, Optional<Object> key) {}

    private Shelf() {}

    static List<Item> fitting(Draft draft, Step.Offer offer) {
        var view = View.of(draft);
        var catalogue = draft.bot().catalogue();
        var placed = new ArrayList<Placed>();
        for (var item : all(draft, offer)) {
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

    /** Whether what a slot holds is among them. */
    static boolean fits(Draft draft, Step.Offer offer, Value value) {
        return fitting(draft, offer).stream().anyMatch(item -> value(draft, offer, item).equals(value));
    }

    private static List<Item> all(Draft draft, Step.Offer offer) {
        return switch (offer.from()) {
            case From.Listed(var list) -> draft.bot().catalogue().list(list);
            case From.Returned returned -> returned(draft, returned);
        };
    }

    /** Another system's ids may be anything, and one that no button can carry goes by its place. */
    private static List<Item> returned(Draft draft, From.Returned from) {
        var items = new LinkedHashMap<String, Item>();
        if (draft.conversation().slot(from.slot()).orElse(null) instanceof Value.Fields(var all)
                && all.get(from.field()) instanceof List<?> list) {
            for (var each : list) {
                if (each instanceof Map<?, ?> fields && fields.get("id") instanceof String id) {
                    var key = id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}") ? id : "~" + items.size();
                    items.putIfAbsent(key, new Item(from.slot() + "." + from.field(), key,
                            Map.of(draft.bot().shop().source(), Shape.named(fields)), Optional.empty()));
                }
            }
        }
        return List.copyOf(items.values());
    }

    static Optional<Item> item(Draft draft, Step.Offer offer, String id) {
        return all(draft, offer).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What the slot holds when this item is chosen. */
    static Value value(Draft draft, Step.Offer offer, Item item) {
        return switch (offer.from()) {
            case From.Listed(var list) -> new Value.Item(list, item.id());
            case From.Returned _ ->
                new Value.Fields(item.in(draft.bot().shop().source(), draft.bot().shop().source()));
        };
    }

    /** The items that a text names most surely. What a call returned was never learnt: it is looked for as it is written. */
    static List<Item> named(Draft draft, Step.Offer offer, Said said, double least) {
        return switch (offer.from()) {
            case From.Listed(var list) -> {
                var best = Matches.all(said.reading(), Kind.ITEM, list + "/", least);
                yield best.stream().map(match -> match.phrase().name().substring(list.length() + 1))
                        .flatMap(id -> item(draft, offer, id).stream()).toList();
            }
            case From.Returned returned -> {
                var text = " " + Numbers.bare(said.text()).toLowerCase(Locale.ROOT) + " ";
                var source = draft.bot().shop().source();
                yield returned(draft, returned).stream().filter(item -> text
                        .contains(" " + Values.name(item, source, source).toLowerCase(Locale.ROOT) + " "))
                        .toList();
            }
        };
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
