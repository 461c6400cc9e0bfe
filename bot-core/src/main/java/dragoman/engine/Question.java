package dragoman.engine;

import dragoman.model.Frame;
import dragoman.model.Option;
import dragoman.model.Pending;
import dragoman.model.Pending.Phase;
import dragoman.model.Reply;
import dragoman.model.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Poses questions: numbers them, shows their choices, and lets them wait. */
final class Question {
    static final Phase ASKED = new Phase.Asked();

    /** A choice of a question. */
    record Choice(String id, String title, Optional<String> description) {
        static Choice of(String id, String title) {
            return new Choice(id, title, Optional.empty());
        }
    }

    private Question() {}

    /** Poses a question. The same one asked again keeps its serial, so that its older buttons still count. */
    static Pending waitFor(Draft draft, Frame where, Phase phase, List<Choice> choices) {
        var before = draft.pending().filter(pending -> pending.where().equals(where)
                && pending.phase().equals(phase));
        if (before.isEmpty()) {
            draft.set(draft.progress().asked());
        }
        var shown = choices.isEmpty()
                ? List.<Shown>of()
                : choices.stream().map(choice -> new Shown(choice.id(), choice.title())).toList();
        var pending = new Pending(before.map(Pending::serial).orElseGet(() -> draft.progress().serial()),
                where.flow(), where.step(), shown,
                before.map(Pending::tries).orElse(0), before.map(Pending::refusals).orElse(0), phase);
        draft.waitFor(pending);
        return pending;
    }

    /** The choices as buttons of this question. */
    static List<Option> buttons(Pending pending, List<Choice> choices) {
        if (choices.isEmpty()) {
            return List.of();
        }
        var prefix = Tap.prefix(pending);
        var buttons = new ArrayList<Option>(choices.size());
        for (var choice : choices) {
            buttons.add(new Option(prefix + choice.id(), choice.title(), choice.description()));
        }
        return buttons;
    }

    /** Lets a question wait and gives its buttons to what is said. */
    static void pose(Draft draft, Frame where, Phase phase, List<Choice> choices,
            Function<List<Option>, Reply> words) {
        var pending = waitFor(draft, where, phase, choices);
        draft.ask(words.apply(buttons(pending, choices)));
    }
}
