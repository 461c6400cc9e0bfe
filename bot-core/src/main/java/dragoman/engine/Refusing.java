package dragoman.engine;

import dragoman.flow.Retry;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Pending;
import java.util.List;
import java.util.Optional;

/**
 * 'I would rather not say': somebody keeps a name or a telephone number to themselves. It is no bad answer, and never pressed for. Where any words are asked for, only as
 * all that was said: 'they won't give me my money' tells a lot.
 */
final class Refusing {
    private static final String RATHER_NOT = "rather-not";

    private Refusing() {}

    /** Whether this refuses what is asked for. */
    static boolean is(Draft draft, Pending pending, Said said) {
        return Answering.asking(draft, pending).filter(ask -> mayBeKept(ask, said)).isPresent()
                && Matches.word(said.reading(), RATHER_NOT) >= Matches.SURE
                && !Answering.isAsked(said.text());
    }

    private static boolean mayBeKept(Step.Ask ask, Said said) {
        return switch (ask.type()) {
            case SlotType.PersonName _ -> true;
            case SlotType.Phone _ -> AnswerFinder.phone(said.reading()).isEmpty();
            case SlotType.Email _ -> AnswerFinder.email(said.reading()).isEmpty();
            case SlotType.AnyText _,SlotType.Place _ ->
                Matches.nothingElse(said.reading(), List.of(RATHER_NOT));
            case SlotType.Choice _,SlotType.Choices _,SlotType.Number _,SlotType.Money _,SlotType.Date _,SlotType.Time _,SlotType.YesNo _,SlotType.Photo _,SlotType.File _,SlotType.Formed _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                false;
        };
    }

    /** We do without where we can; otherwise it is said why we need it, once, and then a person finds another way. */
    static void take(Draft draft, Pending pending) {
        draft.spent();
        var ask = Answering.asking(draft, pending).orElseThrow();
        if (ask.optional() || pending.tries() == 0) {
            draft.waitFor(pending.triedAgain());
            TakingBack.skip(draft);
        } else {
            HandOver.toPerson(draft, queue(ask).orElse(HandOver.ANY_QUEUE),
                    HandOver.reason(draft, "reason-kept"));
        }
    }

    /** Where the owner's own ladder ends. */
    private static Optional<String> queue(Step.Ask ask) {
        return ask.retry().stream()
                .flatMap(retry -> retry instanceof Retry.ToPerson(var queue)
                        ? Optional.of(queue).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }
}
