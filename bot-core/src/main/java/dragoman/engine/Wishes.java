package dragoman.engine;

import dragoman.flow.Item;
import dragoman.flow.Step;
import dragoman.model.Pending;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What customers say to an offer without naming anything of it: the cheapest, both, 'what do you recommend?'. */
final class Wishes {
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
        var unsure = Matches.word(said.reading(), "unsure") >= Matches.OPTION && !here.isEmpty();
        if (unsure) {
            Speaker.sayFilled(draft, recommendation(draft, here.getFirst()));
            Offering.again(draft, pending, offer);
        }
        return unsure;
    }

    static String recommendation(Draft draft, Item item) {
        return fill(draft, "recommend", item);
    }

    /** An extreme of what fits, and the words that name it. */
    private record Extreme(Item item, String words) {}

    private static Optional<Extreme> extreme(Draft draft, Step.Offer offer, Said said) {
        var cheap = Matches.word(said.reading(), "cheapest");
        var dear = Matches.word(said.reading(), "dearest");
        if (Math.max(cheap, dear) < Matches.SURE) {
            return Optional.empty();
        }
        var priced = Shelf.fitting(draft, offer).stream().filter(item -> price(draft, item).isPresent());
        var byPrice = Comparator.comparingDouble((Item item) -> price(draft, item).orElse(0.0));
        return (cheap >= dear ? priced.min(byPrice) : priced.max(byPrice))
                .map(item -> new Extreme(item, cheap >= dear ? "cheapest-is" : "dearest-is"));
    }

    /** It is named; one that is not on the page is shown. */
    private static void show(Draft draft, Pending pending, Step.Offer offer, Extreme extreme) {
        Speaker.sayFilled(draft, fill(draft, extreme.words(), extreme.item()));
        if (Offering.here(draft, pending, offer).contains(extreme.item())) {
            Offering.again(draft, pending, offer);
        } else {
            Offering.showFrom(draft, pending, offer, extreme.item());
        }
    }

    private static Optional<Double> price(Draft draft, Item item) {
        return item.in(draft.language(), draft.bot().shop().source()).get("price") instanceof Number price
                ? Optional.of(price.doubleValue())
                : Optional.empty();
    }

    private static String fill(Draft draft, String key, Item item) {
        var name = Values.name(item, draft.language(), draft.bot().shop().source());
        return Speaker.fill(View.of(draft).with(Map.of("item", name)), draft.bot().words().text(key));
    }
}
