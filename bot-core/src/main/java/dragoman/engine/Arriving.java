package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.Slot;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Value;
import java.util.Optional;

/** What brought the customer here: the parameter of a link, an advertisement, a product's page. */
final class Arriving {
    /** Kept in the slot of this name, where the bot declares one. */
    static final String SLOT = "referral";
    private static final int LONGEST = 200;

    private Arriving() {}

    static void referred(Draft draft, String from) {
        var slot = draft.bot().slots().get(SLOT);
        if (slot == null || from.isBlank()) {
            return;
        }
        var value = new Value.Text(from.substring(0, Math.min(from.length(), LONGEST)));
        if (slot.keep() == Slot.Keep.CUSTOMER) {
            draft.store(SLOT, value);
        } else {
            // it was there before any flow, and outlasts those that end
            draft.set(draft.talk().remembering(SLOT, value));
        }
    }

    /** A link that carries a flow's name leads into it; only into one that customers can ask for in words as well. */
    static Optional<Flow> leads(Draft draft, Optional<String> parameter) {
        return parameter.flatMap(name -> draft.bot().flowOnceCalled(name)).filter(flow -> asked(draft, flow));
    }

    private static boolean asked(Draft draft, Flow flow) {
        var intent = new PhraseKey(Kind.INTENT, flow.name());
        return draft.bot().lexicon().phrases().stream().anyMatch(phrase -> phrase.key().equals(intent));
    }
}
