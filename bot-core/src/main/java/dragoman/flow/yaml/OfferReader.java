package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.Optional;

/** Reads an {@code offer}. */
record OfferReader(Notes notes, SlotReader slots, StepReader steps) {
    /** Before the name of a list that a step has to itself; no list of the catalogue can be called so. */
    static final String INLINE = "@";
    private static final int SHOWN_AT_ONCE = 2;

    Optional<Kind.Offer> read(Mapping step) {
        var slot = step.neededWord("offer").filter(name -> NameRules.slot(name, notes));
        var from = from(step, slot);
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

    private Optional<Kind.From> from(Mapping step, Optional<Scalar> slot) {
        if (step.has("list") && step.tree("from").isPresent()) {
            notes.error("two-ways", step.spotOf("from"),
                    "The items come from 'from' or stand in 'list', not both.",
                    "Leave one of the two.");
        }
        if (step.has("list")) {
            return step.tree("list").flatMap(tree -> inline(tree, slot));
        }
        return step.neededWord("from").flatMap(word -> word.value().startsWith("catalog.")
                || !word.value().matches("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?")
                        ? slots.list(word).map(Kind.From.Listed::new)
                        : Optional.of(new Kind.From.Called(word)));
    }

    private Optional<Kind.From> inline(Tree tree, Optional<Scalar> slot) {
        if (!(tree instanceof Tree.Items items)) {
            notes.error("wrong-type", tree.spot(), "'list' is a list of items, not " + tree.kind() + ".",
                    "Begin each item with a hyphen: - id: …");
            return Optional.empty();
        }
        return slot.map(name -> new Kind.From.Inline(
                new Scalar(INLINE + name.value(), name.style(), name.spot(), name.end()), items));
    }

    static Kind.Card card(Mapping card) {
        var read = new Kind.Card(card.text("title"), card.text("text"), card.text("image"), card.spot());
        card.done();
        return read;
    }
}
