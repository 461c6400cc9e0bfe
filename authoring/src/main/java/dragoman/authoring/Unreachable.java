package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Flow;
import dragoman.flow.Step;
import dragoman.model.PhraseKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Steps and flows to which nothing leads. */
final class Unreachable {
    private Unreachable() {}

    /** {@code whole}: all flows are there; otherwise one that is not may start the others. */
    static List<Note> in(Bot bot, boolean whole) {
        var notes = new ArrayList<Note>();
        var started = started(bot);
        bot.flows().values().forEach(flow -> {
            if (whole && !started.contains(flow.name())) {
                Check.start(flow)
                        .ifPresent(place -> notes.add(new Note(Severity.WARNING, "unreachable-flow", place,
                                "Nothing starts the flow '" + flow.name() + "'.",
                                "Give it 'starts', or 'run' it from another flow, or delete it.")));
            }
            steps(flow, notes);
        });
        return notes;
    }

    /** Only the first of several in a row. */
    private static void steps(Flow flow, List<Note> notes) {
        var reached = Graph.reached(flow);
        var led = new HashSet<String>();
        flow.nodes().values().stream().filter(node -> !reached.contains(node.id()))
                .forEach(node -> Graph.ways(node).stream().flatMap(way -> way.step().stream())
                        .forEach(led::add));
        flow.nodes().values().stream()
                .filter(node -> !reached.contains(node.id()) && !led.contains(node.id()))
                .forEach(node -> notes.add(new Note(Severity.WARNING, "unreachable-step", node.place(),
                        "Nothing leads to this step: the steps before it always go elsewhere.",
                        "Move it, or delete it.")));
    }

    private static Set<String> started(Bot bot) {
        var open = new ArrayList<>(Flow.CALLED_BY_NAME);
        bot.flows().values().stream().filter(Flow::first).forEach(flow -> open.add(flow.name()));
        bot.lexicon().phrases().stream().filter(phrase -> phrase.key().kind() == PhraseKey.Kind.INTENT)
                .forEach(phrase -> open.add(phrase.key().name()));
        bot.commands().values().forEach(command -> command.run().ifPresent(open::add));
        var started = new LinkedHashSet<String>();
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (started.add(name)) {
                bot.flow(name).ifPresent(flow -> leads(flow, open));
            }
        }
        return started;
    }

    private static void leads(Flow flow, List<String> open) {
        var reached = Graph.reached(flow);
        flow.nodes().values().stream().filter(node -> reached.contains(node.id())).forEach(node -> {
            if (node.step() instanceof Step.Run(var name, _)) {
                open.add(name);
            } else if (node.step() instanceof Step.Remind remind) {
                remind.run().ifPresent(open::add);
            } else if (node.step() instanceof Step.GoToFlow(var name)) {
                open.add(name);
            }
        });
    }
}
