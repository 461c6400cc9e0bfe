package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Flow;
import dragoman.flow.Step;
import dragoman.flow.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a customer gets nothing back: the last answer of a flow leads nowhere, or no way leads to a person. */
final class Unanswered {
    private Unanswered() {}

    static List<Note> in(Bot bot) {
        var notes = new ArrayList<Note>();
        var run = run(bot);
        bot.flows().values().stream().filter(flow -> !run.contains(flow.name()))
                .forEach(flow -> flow.nodes().values().stream()
                        .filter(node -> asks(node.step()) && node.next().equals(Way.END))
                        .filter(node -> Graph.reached(flow).contains(node.id()))
                        .forEach(node -> notes.add(new Note(Severity.WARNING, "dead-end", node.place(),
                                "The customer answers this, and nothing follows.",
                                "Say something behind it, or end with 'end: solved'."))));
        person(bot, notes);
        return notes;
    }

    private static boolean asks(Step step) {
        return step instanceof Step.Ask || step instanceof Step.Confirm || step instanceof Step.Offer;
    }

    /** Flows that others run and go on behind. */
    private static Set<String> run(Bot bot) {
        var run = new HashSet<String>();
        bot.flows().values().stream().flatMap(flow -> flow.nodes().values().stream()).forEach(node -> {
            if (node.step() instanceof Step.Run(var name, _)) {
                run.add(name);
            }
        });
        return run;
    }

    private static void person(Bot bot, List<Note> notes) {
        var human = bot.commands().get("human");
        if (human != null) {
            human.run().flatMap(bot::flow).filter(flow -> !handsOver(bot, flow, new HashSet<>()))
                    .flatMap(Check::start)
                    .ifPresent(place -> notes.add(new Note(Severity.HINT, "no-person", place,
                            "The command 'human' runs this flow, and no way in it leads to a person.",
                            "Add a step 'handoff: shop' to it.")));
        }
    }

    private static boolean handsOver(Bot bot, Flow flow, Set<String> seen) {
        return seen.add(flow.name()) && flow.nodes().values().stream().anyMatch(node -> switch (node.step()) {
            case Step.Handoff _ -> true;
            case Step.Run(var name, _) ->
                bot.flow(name).filter(next -> handsOver(bot, next, seen)).isPresent();
            case Step.GoToFlow(var name) ->
                bot.flow(name).filter(next -> handsOver(bot, next, seen)).isPresent();
            case Step.Say _,Step.Ask _,Step.Confirm _,Step.Offer _,Step.If _,Step.Match _,Step.Set _,Step.GoToStep _,Step.Record _,Step.Call _,Step.Remind _,Step.End _ ->
                false;
        });
    }
}
