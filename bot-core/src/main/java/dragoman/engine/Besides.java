package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an answer changes besides: 'not for winter but for summer, and size 41' where size 42 is known already. */
final class Besides {
    private Besides() {}

    /** The slots that the words of this turn give another value, apart from what they have answered. */
    static Map<String, Value> changes(Draft draft, String answered) {
        var said = new Said(draft.unused().text(), draft.unused().reading());
        var changes = new LinkedHashMap<String, Value>();
        if (said.reading().equals(Reading.NOTHING) || draft.talk().idle()) {
            return changes;
        }
        var slots = Corrections.known(draft, Optional.of(answered)).stream()
                .filter(slot -> !Corrections.isSettled(draft, slot)).toList();
        for (var slot : slots) {
            Corrections.value(draft, slot, said).filter(value -> draft.unused().isUnused(value))
                    .filter(value -> !draft.conversation().slot(slot).equals(Optional.of(value)))
                    .filter(value -> Refusal.broken(draft, slot, value).isEmpty())
                    .filter(_ -> isMeant(draft, slots, slot, said))
                    .ifPresent(value -> changes.put(slot, value));
        }
        return changes;
    }

    /** Called by its title, or set against what is known; a number or an address also where it can be nothing else here. */
    private static boolean isMeant(Draft draft, List<String> slots, String slot, Said said) {
        if (Corrections.isNamed(slot, said)) {
            return true;
        }
        return switch (Confirming.type(draft, slot)) {
            case SlotType.Number _ -> isOnlyNumber(draft, slots, slot)
                    && !Numbers.free(said.reading()).isEmpty();
            case SlotType.Choice _ -> contrasts(draft, slot, said);
            case SlotType.Phone _,SlotType.Email _ -> isOfThisFlow(draft, slot);
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Money _,SlotType.Date _,SlotType.Time _,SlotType.Choices _,SlotType.YesNo _,SlotType.Photo _,SlotType.File _,SlotType.Place _,SlotType.Formed _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                false;
        };
    }

    private static boolean isOfThisFlow(Draft draft, String slot) {
        return Corrections.asked(draft, draft.talk().top()).contains(slot);
    }

    private static boolean isOnlyNumber(Draft draft, List<String> slots, String slot) {
        return isOfThisFlow(draft, slot) && slots.stream()
                .filter(other -> Confirming.type(draft, other) instanceof SlotType.Number).count() == 1;
    }

    /** What is known stands beside what it should be: 'not winter, summer'. */
    private static boolean contrasts(Draft draft, String slot, Said said) {
        return draft.conversation().slot(slot).filter(Value.Choice.class::isInstance)
                .map(known -> PhraseKey.option(slot, ((Value.Choice) known).option()))
                .filter(known -> said.reading().matches().stream()
                        .filter(match -> match.phrase().kind() == Kind.OPTION).map(match -> match.phrase())
                        .anyMatch(known::equals))
                .isPresent();
    }
}
