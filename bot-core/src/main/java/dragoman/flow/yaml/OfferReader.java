package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.Kind;
import java.util.Optional;

/** Reads an {@code offer}. */
record OfferReader(Notes notes, SlotReader slots, StepReader steps) {
    private static final int SHOWN_AT_ONCE = 2;

    Optional<Kind.Offer> read(Mapping step) {
        var slot = step.neededWord("offer").filter(name -> NameRules.slot(name, notes));
        var from = step.neededWord("from").flatMap(slots::list);
        var where = step.words("where");
        var sort = step.word("sort");
        var show = step.tree("show").flatMap(tree -> Scalars.wholeNumber(tree, notes)).orElse(SHOWN_AT_ONCE);
        var text = steps.neededTexts(step, "text");
        var card = step.mapping("card", "'card'").map(OfferReader::card)
                .orElseGet(() -> new Kind.Card(Optional.empty(), Optional.empty(), Optional.empty(),
                        step.spot()));
        var none = steps.branch(step, "none");
        var declined = steps.branch(step, "declined");
        return slot.filter(_ -> !text.isEmpty()).flatMap(name -> from
                .map(list -> new Kind.Offer(name, list, where, sort, Math.max(1, show), text, card, none,
                        declined)));
    }

    static Kind.Card card(Mapping card) {
        var read = new Kind.Card(card.text("title"), card.text("text"), card.text("image"), card.spot());
        card.done();
        return read;
    }
}
