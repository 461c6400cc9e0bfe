package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.flow.ChoiceOption;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.flow.text.Spoken;
import dragoman.model.Frame;
import dragoman.model.Option;
import dragoman.model.Pending;
import dragoman.model.Pending.Phase;
import dragoman.model.Reply;
import dragoman.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects several options: each tap adds one or takes it back, until 'Done'; a sentence that names them is the whole answer. */
final class Collecting {
    static final String DONE = "+done";
    private static final String CHOSEN = "✓ ";

    private Collecting() {}

    /** Asks, with what was chosen before ticked off. */
    static void ask(Draft draft, Frame where, Step.Ask ask, SlotType.Choices type, String words) {
        var chosen = draft.pending().filter(pending -> pending.where().equals(where)).map(Collecting::chosen)
                .orElse(List.of());
        ask(draft, where, ask, type, chosen, words);
    }

    static boolean tapped(Draft draft, Step.Ask ask, SlotType.Choices type, String id) {
        var pending = draft.pending();
        if (pending.isEmpty() || !id.equals(DONE) && !Picking.ids(type).contains(id)) {
            return false;
        }
        var chosen = new ArrayList<>(chosen(pending.get()));
        if (id.equals(DONE)) {
            finish(draft, ask, type, chosen);
            return true;
        }
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
        if (chosen.size() == type.max()) {
            finish(draft, ask, type, chosen);
        } else {
            ask(draft, pending.get().where(), ask, type, chosen, soFar(draft, type, chosen));
        }
        return true;
    }

    static boolean text(Draft draft, Pending pending, Step.Ask ask, SlotType.Choices type, Said said) {
        var chosen = chosen(pending);
        if (Picking.isDone(pending, said.reading(), Numbers.bare(said.text()))) {
            draft.spent();
            finish(draft, ask, type, chosen);
            return true;
        }
        var found = Picking.find(draft, pending, ask.slot(), type, said);
        found.ifPresent(names -> {
            var all = new ArrayList<>(chosen);
            names.stream().filter(name -> !all.contains(name)).forEach(all::add);
            finish(draft, ask, type, names.isEmpty() ? names : all);
        });
        return found.isPresent();
    }

    /** What an answer of so many options lacks, or has too much. */
    static Found counted(Draft draft, String slot, SlotType.Choices type, List<String> chosen) {
        if (chosen.size() >= type.min() && chosen.size() <= type.max()) {
            return new Found.Is(
                    new Value.Choices(Picking.ids(type).stream().filter(chosen::contains).toList()));
        }
        var key = chosen.size() < type.min() ? "choices-at-least" : "choices-at-most";
        return Refusal.outside(draft, slot, key,
                Map.of("min", String.valueOf(type.min()), "max", String.valueOf(type.max())));
    }

    private static void finish(Draft draft, Step.Ask ask, SlotType.Choices type, List<String> chosen) {
        switch (counted(draft, ask.slot(), type, chosen)) {
            case Found.Is(var value) -> Asking.judge(draft, ask, value);
            case Found.Refused refused -> Refusal.say(draft, ask, refused);
            case Found.Unclear() -> Answering.again(draft);
        }
    }

    private static void ask(Draft draft, Frame where, Step.Ask ask, SlotType.Choices type,
            List<String> chosen,
            String words) {
        var choices = choices(draft, type, chosen);
        var pending = Question.waitFor(draft, where, new Phase.Collecting(chosen), choices);
        var asWords = ask.as() == Step.As.WORDS && !draft.mood().style().equals("silent");
        var buttons = asWords ? List.<Option>of() : Question.buttons(pending, choices);
        draft.ask(Reply.asking(words, buttons, draft.language()));
    }

    private static List<Choice> choices(Draft draft, SlotType.Choices type, List<String> chosen) {
        var choices = new ArrayList<Choice>();
        for (var option : type.options()) {
            var title = Speaker.fill(draft, option.title());
            choices.add(new Choice(option.id(), chosen.contains(option.id()) ? CHOSEN + title : title,
                    option.description().map(text -> Speaker.fill(draft, text))));
        }
        choices.add(Choice.of(DONE, Speaker.words(draft, "done")));
        return choices;
    }

    private static String soFar(Draft draft, SlotType.Choices type, List<String> chosen) {
        if (chosen.isEmpty()) {
            return Speaker.fill(draft, draft.bot().words().text("nothing-chosen-yet"));
        }
        var titles = type.options().stream().filter(option -> chosen.contains(option.id()))
                .map(ChoiceOption::title).map(title -> Speaker.fill(draft, title)).toList();
        return Speaker.fill(
                View.of(draft).with(Map.of("chosen", Spoken.list(titles, draft.language().locale()))),
                draft.bot().words().text("chosen-so-far"));
    }

    private static List<String> chosen(Pending pending) {
        return pending.phase() instanceof Phase.Collecting(var chosen) ? chosen : List.of();
    }
}
