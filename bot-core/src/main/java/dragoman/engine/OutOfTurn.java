package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Reading;
import dragoman.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Answers given before they were asked for: 'I need walking shoes, size 42'. */
final class OutOfTurn {
    private OutOfTurn() {}

    /** Fills what the innermost flow would ask for, where it is sure, and goes on if that answers the question that waits. */
    static void fill(Draft draft, Reading reading) {
        if (draft.talk().idle()) {
            return;
        }
        draft.bot().flow(draft.talk().top().flow()).ifPresent(flow -> {
            fill(draft, flow.nodes().values().stream().map(node -> node.step()).toList(), reading);
            var answered = draft.pending().flatMap(p -> Answering.asking(draft, p))
                    .filter(ask -> draft.knows(ask.slot()));
            if (answered.isPresent()) {
                draft.withdrawQuestion();
                draft.understood();
                Walk.on(draft);
            }
        });
    }

    /** Fills the slots that these steps ask for. */
    static void fill(Draft draft, List<Step> steps, Reading reading) {
        if (reading.matches().isEmpty() && reading.entities().isEmpty()) {
            return;
        }
        var numbers = new ArrayList<Step.Ask>();
        for (var step : steps) {
            if (step instanceof Step.Ask ask && !draft.knows(ask.slot())) {
                if (ask.type() instanceof SlotType.Choice) {
                    AnswerFinder.choice(ask.slot(), ask.type(), reading, Matches.SURE)
                            .ifPresent(value -> draft.store(ask.slot(), value));
                } else if (ask.type() instanceof SlotType.Number) {
                    numbers.add(ask);
                }
            }
        }
        var found = Numbers.all(reading);
        if (numbers.size() == 1 && found.size() == 1
                && numbers.getFirst().type() instanceof SlotType.Number bounds
                && Numbers.within(bounds, found.getFirst())) {
            draft.store(numbers.getFirst().slot(), new Value.Number(found.getFirst()));
        }
    }
}
