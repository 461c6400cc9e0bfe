package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Nearest;
import dragoman.flow.Place;
import dragoman.flow.Retry;
import dragoman.flow.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Queues are declared nowhere; one that is named once and nearly like another is probably a slip of the pen. */
final class Queues {
    private Queues() {}

    static List<Note> in(Bot bot) {
        var places = places(bot);
        var notes = new ArrayList<Note>();
        places.forEach((queue, where) -> Nearest.to(queue, others(places, queue))
                .filter(_ -> where.size() == 1)
                .ifPresent(near -> notes.add(new Note(Severity.WARNING, "similar-queue", where.getFirst(),
                        "The queue '" + queue + "' is named only here, and there is one called '" + near
                                + "'.",
                        "Did you mean '" + near + "'?"))));
        return notes;
    }

    /** Those that are named more often. */
    private static List<String> others(Map<String, List<Place>> places, String queue) {
        return places.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(queue) && entry.getValue().size() > 1)
                .map(Map.Entry::getKey).toList();
    }

    private static Map<String, List<Place>> places(Bot bot) {
        var places = new LinkedHashMap<String, List<Place>>();
        bot.flows().values().stream().flatMap(flow -> flow.nodes().values().stream()).forEach(node -> {
            var queues = switch (node.step()) {
                case Step.Handoff handoff -> List.of(handoff.queue());
                case Step.Ask ask -> ask.retry().stream()
                        .flatMap(retry -> retry instanceof Retry.ToPerson(var queue)
                                ? List.of(queue).stream()
                                : List.<String>of().stream())
                        .toList();
                case Step.Say _,Step.Confirm _,Step.Offer _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Call _,Step.Remind _,Step.End _ ->
                    List.<String>of();
            };
            queues.forEach(queue -> places.computeIfAbsent(queue, _ -> new ArrayList<>()).add(node.place()));
        });
        return places;
    }
}
