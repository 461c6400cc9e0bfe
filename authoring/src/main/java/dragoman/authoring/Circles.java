package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.authoring.Graph.At;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Node;
import dragoman.flow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Steps that lead back to themselves without ever waiting for the customer: the bot would talk to itself. */
final class Circles {
    private final Bot bot;
    private final Graph graph;
    private final Set<At> done = new HashSet<>();
    private final List<At> path = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Circles(Bot bot) {
        this.bot = bot;
        graph = new Graph(bot);
    }

    static List<Note> in(Bot bot) {
        var circles = new Circles(bot);
        // from the last step to the first, so that the walk never goes deep
        bot.flows().values().forEach(flow -> List.copyOf(Graph.reached(flow)).reversed()
                .forEach(step -> circles.visit(new At(flow.name(), step))));
        return circles.notes;
    }

    private void visit(At at) {
        int since = path.indexOf(at);
        if (since >= 0) {
            note(path.subList(since, path.size()));
        } else if (!done.contains(at)) {
            path.add(at);
            graph.atOnce(at).forEach(this::visit);
            path.removeLast();
            done.add(at);
        }
    }

    private void note(List<At> circle) {
        var nodes = circle.stream().flatMap(at -> node(at).stream()).toList();
        boolean conditional = nodes.stream()
                .anyMatch(node -> node.when().isPresent() || node.step() instanceof Step.If
                        || node.step() instanceof Step.Call
                        || node.step() instanceof Step.Match);
        var back = nodes.stream()
                .filter(node -> node.step() instanceof Step.GoToStep || node.step() instanceof Step.GoToFlow)
                .findFirst().orElseGet(nodes::getLast);
        notes.add(new Note(conditional ? Severity.WARNING : Severity.ERROR, "circle", back.place(),
                "From here the talk goes in a circle without ever waiting for the customer.",
                "Ask something on the way, or lead elsewhere."));
    }

    private Optional<Node> node(At at) {
        return bot.flow(at.flow()).flatMap(flow -> flow.node(at.step()));
    }
}
