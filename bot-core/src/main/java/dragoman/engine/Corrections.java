package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 'No, size 42': what a sentence changes of what is being confirmed. */
final class Corrections {
    private Corrections() {}

    /** Changes the slots that the sentence names anew; false when it names none. */
    static boolean apply(Draft draft, Step.Confirm confirm, Said said) {
        if (said.reading().matches().isEmpty() && said.reading().entities().isEmpty()) {
            return false;
        }
        var changes = find(draft, confirm.slots(), said);
        changes.forEach(draft::store);
        return !changes.isEmpty();
    }

    /** One slot gets another answer; what is asked just now may depend on it, so that step runs anew. */
    static void change(Draft draft, String slot, Value value) {
        draft.understood();
        draft.store(slot, value);
        Walk.on(draft);
    }

    private static Map<String, Value> find(Draft draft, List<String> slots, Said said) {
        var changes = new LinkedHashMap<String, Value>();
        var numbers = slots.stream().filter(slot -> number(draft, slot, said).isPresent()).toList();
        for (var slot : slots) {
            var found = numbers.contains(slot) && numbers.size() > 1
                    ? Optional.<Value>empty()
                    : value(draft, slot, said);
            found.filter(value -> !draft.conversation().slot(slot).equals(Optional.of(value)))
                    .ifPresent(value -> changes.put(slot, value));
        }
        return changes;
    }

    private static Optional<Value> value(Draft draft, String slot, Said said) {
        var type = Confirming.type(draft, slot);
        return switch (type) {
            case SlotType.Number _ -> number(draft, slot, said);
            case SlotType.Choice _ -> AnswerFinder.choice(slot, type, said.reading(), Matches.SURE);
            case SlotType.Item(var list) -> AnswerFinder.item(draft, list, said.reading(), Matches.SURE);
            case SlotType.Phone _ -> AnswerFinder.phone(said.reading());
            case SlotType.Email _ -> AnswerFinder.email(said.reading());
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.YesNo _,SlotType.Recorded _ ->
                Optional.empty();
        };
    }

    private static Optional<Value> number(Draft draft, String slot, Said said) {
        return Confirming.type(draft, slot) instanceof SlotType.Number bounds
                ? Numbers.within(bounds, Numbers.all(said.reading())).map(Value.Number::new)
                : Optional.empty();
    }
}
