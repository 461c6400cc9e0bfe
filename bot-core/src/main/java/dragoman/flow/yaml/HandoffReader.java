package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfStep;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code handoff}. */
record HandoffReader(Notes notes, StepReader steps) {
    static final String CANCELLED = "cancelled";
    static final String SOLVED = "solved";
    /** As {@code solved} was called at first. */
    static final String RESUMED = "resumed";
    static final String CLOSED = "closed";
    static final String NOBODY = "nobody";
    private static final List<String> WAYS = List.of(CANCELLED, SOLVED, RESUMED, CLOSED, NOBODY);
    private static final Duration USUALLY = Duration.ofHours(1);

    Optional<Kind.Handoff> read(Mapping step) {
        var queue = step.neededWord("handoff").filter(name -> NameRules.hyphened(name, "a queue", notes));
        var brief = step.text("brief");
        var promise = step.tree("promise").map(tree -> Scalars.texts(tree, notes)).orElse(List.of());
        var patience = patience(step);
        var ways = new LinkedHashMap<String, List<OfStep>>();
        WAYS.forEach(way -> steps.branch(step, way).ifPresent(branch -> ways.put(way, branch)));
        check(step, ways);
        return queue.map(name -> new Kind.Handoff(name, brief, promise, patience, ways));
    }

    private Duration patience(Mapping step) {
        return step.word("nobody_after").flatMap(word -> {
            var time = Durations.read(word.value());
            if (time.isEmpty()) {
                notes.error("bad-duration", word.spot(), "'" + word.value() + "' is not a length of time.",
                        "Write a number and s, m, h or d: 30m, 2h.");
            }
            return time;
        }).orElse(USUALLY);
    }

    private void check(Mapping step, Map<String, List<OfStep>> ways) {
        if (ways.containsKey(SOLVED) && ways.containsKey(RESUMED)) {
            notes.error("two-ways", step.spotOf(RESUMED), "'solved' and 'resumed' are the same way.",
                    "Keep 'solved'.");
        }
        if (step.has("nobody_after") && !ways.containsKey(NOBODY)) {
            notes.error("missing-key", step.spotOf("nobody_after"),
                    "Nothing is said about what happens when nobody has come by then.",
                    "Add 'nobody:' with steps, such as asking for a number to call back.");
        }
    }
}
