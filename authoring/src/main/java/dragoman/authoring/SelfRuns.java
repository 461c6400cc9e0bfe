package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Flows that run themselves from within: what they have asked is known the second time, so they hurry through to the same place again. */
final class SelfRuns {
    private final Bot bot;

    private SelfRuns(Bot bot) {
        this.bot = bot;
    }

    /** {@code circles}: what is a circle anyway. */
    static List<Note> in(Bot bot, List<Note> circles) {
        var places = circles.stream().map(Note::place).toList();
        var selfRuns = new SelfRuns(bot);
        return bot.flows().values().stream()
                .flatMap(flow -> runs(flow).stream().filter(node -> selfRuns.leadsBack(flow, node)))
                .filter(node -> !places.contains(node.place()))
                .map(node -> new Note(Severity.WARNING, "circle", node.place(),
                        "This runs the flow in which it stands once more, from within: what was asked is known then and passed over, so it comes round at once.",
                        "Write 'go' in place of 'run': it begins the flow anew."))
                .toList();
    }

    private static List<Node> runs(Flow flow) {
        return Graph.reached(flow).stream().flatMap(id -> flow.node(id).stream())
                .filter(node -> node.step() instanceof Step.Run).toList();
    }

    private boolean leadsBack(Flow flow, Node node) {
        var open = new ArrayList<String>(List.of(run(node)));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (name.equals(flow.name())) {
                return true;
            }
            if (seen.add(name)) {
                bot.flow(name).ifPresent(other -> runs(other).forEach(inner -> open.add(run(inner))));
            }
        }
        return false;
    }

    private static String run(Node node) {
        return node.step() instanceof Step.Run(var flow, _) ? flow : "";
    }
}
