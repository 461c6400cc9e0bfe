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
        return imprint.today(place.flow()).flatMap(bot::flow).flatMap(
                flow -> flow.node(flow.renamed().getOrDefault(place.step(), place.step()))).isPresent();
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
                        : "They end on the earlier version. To bring them along into a flow of another name, write into that flow: renamed: { "
                                + place.flow() + ": NEW-NAME }");
    }
}
