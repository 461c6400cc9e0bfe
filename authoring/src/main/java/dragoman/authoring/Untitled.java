package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import java.util.LinkedHashMap;
import java.util.List;

/** Slots whose own name customers would read when an answer is noted or changed, in a language that is not theirs. */
final class Untitled {
    private Untitled() {}

    static List<Note> in(Bot bot) {
        var notes = new LinkedHashMap<String, Note>();
        if (bot.shop().languages().size() > 1) {
            bot.flows().values().stream().flatMap(flow -> flow.nodes().values().stream()).forEach(node -> {
                if (node.step() instanceof Step.Ask ask && isUntitled(bot, ask.slot())) {
                    notes.putIfAbsent(ask.slot(), new Note(Severity.WARNING, "missing-title", node.place(),
                            "Customers of every language read '" + ask.slot().replace('_', ' ')
                                    + "' when this answer is noted or changed.",
                            "Say what it is called under the flow's slots, and translate it: slots: { "
                                    + ask.slot() + ": { title: … } }"));
                }
            });
        }
        return List.copyOf(notes.values());
    }

    private static boolean isUntitled(Bot bot, String slot) {
        var declared = bot.slots().get(slot);
        return declared != null && declared.title().isEmpty() && isCorrected(declared.type());
    }

    /** What customers correct of themselves, by saying another one; where a choice leads is rarely looked back at. */
    private static boolean isCorrected(SlotType type) {
        return switch (type) {
            case SlotType.PersonName _,SlotType.Number _,SlotType.Money _,SlotType.Date _,SlotType.Time _,SlotType.Phone _,SlotType.Email _,SlotType.Place _,SlotType.Formed _ ->
                true;
            case SlotType.AnyText _,SlotType.Choice _,SlotType.Choices _,SlotType.YesNo _,SlotType.Photo _,SlotType.File _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                false;
        };
    }
}
