package dragoman.engine;

import dragoman.flow.Item;
import dragoman.flow.Step;
import dragoman.flow.text.Spoken;
import dragoman.model.Match;
import dragoman.model.Pending;
import dragoman.model.PhraseKey.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What customers say to an offer without naming anything of it: the cheapest, both, 'what do you recommend?'. */
final class Wishes {
    private static final int MOST_NAMED = 5;
    private static final List<String> WORDS = List.of("cheapest", "dearest", "both", "unsure");

    private Wishes() {}

    static boolean take(Draft draft, Pending pending, Step.Offer offer, Said said) {
        var extreme = extreme(draft, offer, said);
        if (extreme.isPresent()) {
            show(draft, pending, offer, extreme.get());
            return true;
        }
        if (Matches.word(said.reading(), "both") >= Matches.SURE) {
            Speaker.say(draft, "one-by-one");
            Offering.again(draft, pending, offer);
            return true;
        }
        var here = Offering.here(draft, pending, offer);
        var unsure = !here.isEmpty() && isUnsure(said);
        if (unsure) {
            Speaker.sayFilled(draft, recommendation(draft, here.getFirst()));
            Offering.again(draft, pending, offer);
        }
        return unsure;
    }

    /** Words about what is offered: 'the cheapest', 'help me choose'. */
    static boolean are(Said said) {
        return WORDS.stream().anyMatch(word -> Matches.word(said.reading(), word) >= Matches.SURE);
    }

    /** 'I am not sure', but not 'I am not sure of the quality', to which there is an answer. */
    private static boolean isUnsure(Said said) {
        return Matches.nothingElse(said.reading(), List.of("unsure"))
                || Matches.word(said.reading(), "unsure") >= Matches.OPTION
                        && Matches.best(said.reading(), Kind.INTENT, Matches.EXACT).filter(Match::whole)
                                .isEmpty();
    }

    static String recommendation(Draft draft, Item item) {
        return fill(draft, "recommend", List.of(item));
    }

    /** The extremes of what fits, all of one price, and the words that name them. */
    private record Extreme(List<Item> items, String words) {}

    private static Optional<Extreme> extreme(Draft draft, Step.Offer offer, Said said) {
        var cheap = Matches.word(said.reading(), "cheapest");
        var dear = Matches.word(said.reading(), "dearest");
        if (Math.max(cheap, dear) < Matches.SURE) {
            return Optional.empty();
        }
        var fitting = Shelf.fitting(draft, offer);
        var prices = fitting.stream().flatMap(item -> price(draft, item).stream());
        var words = cheap >= dear ? "cheapest" : "dearest";
        return prices.reduce(cheap >= dear ? Math::min : Math::max)
                .map(price -> fitting.stream().filter(item -> price(draft, item).equals(Optional.of(price)))
                        .limit(MOST_NAMED).toList())
                .map(items -> new Extreme(items, words + (items.size() == 1 ? "-is" : "-are")));
    }

    /** They are named; where not all are on the page, it begins with them. */
    private static void show(Draft draft, Pending pending, Step.Offer offer, Extreme extreme) {
        Speaker.sayFilled(draft, fill(draft, extreme.words(), extreme.items()));
        if (Offering.here(draft, pending, offer).containsAll(extreme.items())) {
            Offering.again(draft, pending, offer);
        } else {
            Offering.showFrom(draft, pending, offer, extreme.items().getFirst());
        }
    }

    private static Optional<Double> price(Draft draft, Item item) {
        return item.in(draft.language(), draft.bot().shop().source()).get("price") instanceof Number price
                ? Optional.of(price.doubleValue())
                : Optional.empty();
    }

    private static String fill(Draft draft, String key, List<Item> items) {
        var names = items.stream()
                .map(item -> Values.name(item, draft.language(), draft.bot().shop().source()))
                .toList();
        var all = Spoken.list(names, draft.language().locale());
        return Speaker.fill(View.of(draft).with(Map.of("item", all)), draft.bot().words().text(key));
    }
}
