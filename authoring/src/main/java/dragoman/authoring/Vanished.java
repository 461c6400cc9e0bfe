package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Place;
import dragoman.flow.yaml.Imprint;
import dragoman.runtime.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chats that wait just now at a step that this edit removes. */
final class Vanished {
    private Vanished() {}

    static List<Note> in(Bot bot, Map<String, String> files, List<Standing> standing) {
        var found = new ArrayList<Note>();
        if (!standing.isEmpty()) {
            var imprint = Imprint.of(files);
            standing.stream().filter(place -> !isThere(bot, imprint, place))
                    .forEach(place -> found.add(note(bot, place)));
        }
        return found;
    }

    private static boolean isThere(Bot bot, Imprint imprint, Standing place) {
        var renamed = Optional.ofNullable(imprint.flows().get(place.flow()))
                .map(flow -> flow.renamed().getOrDefault(place.step(), place.step()));
        return bot.flow(place.flow()).flatMap(flow -> flow.node(renamed.orElse(place.step()))).isPresent();
    }

    private static Note note(Bot bot, Standing place) {
        var flow = bot.flow(place.flow());
        var chats = place.chats() == 1 ? "1 chat waits" : place.chats() + " chats wait";
        return new Note(Severity.WARNING, "chats-wait-here",
                flow.flatMap(Check::start).orElse(new Place("bot.yaml", 1, 1)),
                chats + " at the step '" + place.step() + "' of '" + place.flow()
                        + "', which is no longer there.",
                flow.isPresent()
                        ? "They end on the earlier version. To bring them along, write into the flow: renamed: { "
                                + place.step() + ": NEW-NAME }"
                        : "They end on the earlier version; nothing needs to be done.");
    }
}
