package dragoman.engine;

import dragoman.flow.Step;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another item in place of the one that was chosen. Items may be called like towns and people: 'to Mostar, please' speaks of the way they go and
 * changes none.
 */
final class Exchange {
    private Exchange() {}

    /** The item that is named by itself, beside what the slot is called, or by a sentence that corrects. */
    static Optional<Value> item(Draft draft, String slot, String list, Said said) {
        return AnswerFinder.item(draft, list, said.reading(), Matches.SURE)
                .filter(value -> fits(draft, slot, value))
                .filter(value -> Corrections.marked(said) || Corrections.isNamed(slot, said)
                        || (value instanceof Value.Item(_, var id)
                                && isName(draft, new PhraseKey(Kind.ITEM, list + "/" + id), said)));
    }

    /** The owner's conditions count for an exchange as they do for the choice. */
    private static boolean fits(Draft draft, String slot, Value value) {
        var offers = draft.bot().flows().values().stream().flatMap(flow -> flow.nodes().values().stream())
                .flatMap(node -> node.step() instanceof Step.Offer offer && offer.slot().equals(slot)
                        ? Stream.of(offer)
                        : Stream.empty())
                .toList();
        return offers.isEmpty() || offers.stream().anyMatch(offer -> Shelf.fits(draft, offer, value));
    }

    private static boolean isName(Draft draft, PhraseKey item, Said said) {
        return Unused.sayings(draft, item).contains(Numbers.bare(said.text()).toLowerCase(Locale.ROOT));
    }
}
