package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Frame;
import dragoman.model.Ownership;
import dragoman.model.Value;
import java.util.Map;
import java.util.Optional;

/** The customer has changed an earlier message: the last answer changes with it as long as it is open; otherwise it is only noted. */
final class Rewriting {
    private Rewriting() {}

    static boolean changes(Draft draft, Said said) {
        if (!(draft.owner() instanceof Ownership.Bot) || draft.talk().idle()) {
            return false;
        }
        return draft.trail().answered().reversed().stream().findFirst().flatMap(last -> asking(draft, last))
                .filter(ask -> changes(draft, ask, said)).isPresent();
    }

    private static boolean changes(Draft draft, Step.Ask ask, Said said) {
        var before = draft.conversation().slot(ask.slot());
        if (before.isPresent()
                && AnswerFinder.find(draft, ask.slot(), ask.type(), said) instanceof Found.Is(var now)
                && !now.equals(before.get()) && isSameMessage(ask.type(), before.get(), now)
                && Refusal.broken(draft, ask.slot(), now).isEmpty()) {
            Corrections.correct(draft, Map.of(ask.slot(), now));
            return true;
        }
        return false;
    }

    private static Optional<Step.Ask> asking(Draft draft, Frame where) {
        return Walk.node(draft, where.flow(), where.step())
                .flatMap(node -> node.step() instanceof Step.Ask ask ? Optional.of(ask) : Optional.empty());
    }

    /** No messenger of ours says which message was changed. Any words are a free answer: only those that resemble the old ones can be meant. */
    private static boolean isSameMessage(SlotType type, Value before, Value now) {
        return switch (type) {
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Place _ ->
                resemble(words(before), words(now));
            case SlotType.Number _,SlotType.Money _,SlotType.Date _,SlotType.Time _,SlotType.Choice _,SlotType.Choices _,SlotType.Phone _,SlotType.Email _,SlotType.Photo _,SlotType.File _,SlotType.Formed _,SlotType.YesNo _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                true;
        };
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Place(_, var words) -> words;
            default -> "";
        };
    }

    /** What stays at both ends is at least half of the shorter. */
    private static boolean resemble(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        var tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return shorter > 0 && 2 * (head + tail) >= shorter;
    }
}
