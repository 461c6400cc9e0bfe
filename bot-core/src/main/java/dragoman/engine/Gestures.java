package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Hearing;
import dragoman.model.Pending;
import java.util.Optional;

/** Signs without words, stickers and reactions: a thumb up is a yes where yes or no was asked; all others are seen, and nothing is said to them. */
final class Gestures {
    private static final String UP = "👍";
    private static final String DOWN = "👎";

    private Gestures() {}

    /** @param meaning the sign that the messenger says it stands for */
    static void sticker(Draft draft, Hearing hearing, Optional<String> meaning) {
        Customers.arrives(draft, hearing);
        if (!draft.owner().botAnswers()) {
            Queueing.customer(draft, Optional.empty());
        } else if (Beginning.isDue(draft)) {
            Beginning.open(draft);
        } else {
            var asked = draft.pending().filter(pending -> waitsForYesOrNo(draft, pending));
            asked.ifPresent(pending -> answer(draft, pending, meaning));
        }
    }

    /**
     * A reaction may stand on any of our messages, and nobody tells us which: it answers a plain question with yes or no, and never agrees to what is
     * confirmed before it is written down.
     */
    static void reacted(Draft draft, Hearing hearing, Optional<String> sign) {
        if (draft.owner().botAnswers()) {
            draft.pending().filter(pending -> asksYesOrNo(draft, pending)).filter(_ -> said(sign).isPresent())
                    .ifPresent(pending -> {
                        Customers.arrives(draft, hearing);
                        answer(draft, pending, sign);
                    });
        }
    }

    private static void answer(Draft draft, Pending pending, Optional<String> sign) {
        said(sign).ifPresent(yes -> Answering.tapped(draft, pending, yes ? "yes" : "no"));
    }

    /** In any colour of skin. */
    private static Optional<Boolean> said(Optional<String> sign) {
        return sign.flatMap(it -> it.startsWith(UP)
                ? Optional.of(true)
                : it.startsWith(DOWN) ? Optional.of(false) : Optional.empty());
    }

    private static boolean waitsForYesOrNo(Draft draft, Pending pending) {
        return asksYesOrNo(draft, pending) || pending.phase() instanceof Pending.Phase.Asked
                && Walk.node(draft, pending.flow(), pending.step())
                        .filter(node -> node.step() instanceof Step.Confirm).isPresent();
    }

    private static boolean asksYesOrNo(Draft draft, Pending pending) {
        return Answering.asking(draft, pending).filter(ask -> ask.type() instanceof SlotType.YesNo)
                .isPresent();
    }
}
