package dragoman.app.rehearsal;

import dragoman.authoring.Rehearsal.Answers;
import dragoman.model.Call;
import dragoman.model.CallOutcome;
import dragoman.runtime.Simulator;
import dragoman.runtime.Simulator.Said;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shop's own system as a test describes it. */
final class SystemForTests {
    private static final CallOutcome NOT_TOLD = new CallOutcome.Failed(
            "the test does not say what it returns");

    private final Answers answers;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> unanswered = new LinkedHashSet<>();

    SystemForTests(Answers answers) {
        this.answers = answers;
    }

    /** Answers the oldest call that does not wait for a line of the talk; empty when there is none. */
    Optional<List<Said>> answer(Simulator simulator, Instant now) {
        return simulator.calls().stream().filter(call -> !answers.held().contains(call.slot())).findFirst()
                .map(call -> simulator.returned(call, outcome(call), now));
    }

    private CallOutcome outcome(Call call) {
        var given = answers.given().getOrDefault(call.slot(), List.of());
        if (given.isEmpty()) {
            unanswered.add(call.slot());
            return NOT_TOLD;
        }
        int time = asked.merge(call.slot(), 1, Integer::sum);
        return given.get(Math.min(time, given.size()) - 1);
    }

    Set<String> unanswered() {
        return Set.copyOf(unanswered);
    }
}
