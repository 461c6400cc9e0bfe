package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.flow.ChoiceOption;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Frame;
import dragoman.model.Option;
import dragoman.model.Pending;
import dragoman.model.Reply;
import dragoman.model.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Asks for a slot and takes the answer. */
final class Asking {
    static final List<String> YES_NO = List.of("yes", "no");

    private Asking() {}

    static void ask(Draft draft, Frame where, Step.Ask ask) {
        ask(draft, where, ask, Speaker.fill(draft, ask.prompt()));
    }

    /** Asks with these words instead of the prompt. */
    static void ask(Draft draft, Frame where, Step.Ask ask, String words) {
        if (ask.type() instanceof SlotType.Choices several) {
            Collecting.ask(draft, where, ask, several, words);
            return;
        }
        var choices = choices(draft, ask);
        var pending = Question.waitFor(draft, where, Question.ASKED, choices);
        var asWords = ask.as() == Step.As.WORDS && !draft.mood().style().equals("silent");
        var buttons = asWords ? List.<Option>of() : Question.buttons(pending, choices);
        draft.ask(Reply.asking(words, buttons, draft.language()).with(Sharing.of(draft, ask.type())));
    }

    /** A tap on one of this ask's buttons; false when it has no such option. */
    static boolean tapped(Draft draft, Step.Ask ask, String id) {
        if (ask.type() instanceof SlotType.Choices several) {
            return Collecting.tapped(draft, ask, several, id);
        }
        var value = value(ask, id);
        value.ifPresent(answer -> judge(draft, ask, answer));
        return value.isPresent();
    }

    /** What a button of this ask stands for, where it is the whole answer. */
    static Optional<Value> value(Step.Ask ask, String id) {
        if (ask.type() instanceof SlotType.YesNo && YES_NO.contains(id)) {
            return Optional.of(new Value.YesNo(id.equals("yes")));
        }
        return ask.type() instanceof SlotType.Choice
                ? Values.option(ask.type(), id).map(_ -> new Value.Choice(id))
                : Optional.empty();
    }

    /** A text: one of the list by number or title, or an answer of the ask's type. */
    static boolean text(Draft draft, Pending pending, Step.Ask ask, Said said) {
        if (ask.type() instanceof SlotType.Choices several) {
            return Collecting.text(draft, pending, ask, several, said);
        }
        var chosen = Numbers.chosen(pending, said);
        if (chosen.isPresent()) {
            draft.spent();
            if (tapped(draft, ask, chosen.get().id())) {
                return true;
            }
        }
        if (hasNothing(ask, said)) {
            TakingBack.over(draft, ask);
            return true;
        }
        return switch (AnswerFinder.find(draft, ask.slot(), ask.type(), said)) {
            case Found.Is(var value) -> {
                judge(draft, ask, value);
                yield true;
            }
            case Found.Refused refused -> {
                Refusal.say(draft, ask, refused);
                yield true;
            }
            case Found.Unclear() -> false;
        };
    }

    /** Any words answer a question for words; where it may be passed over, a mere 'no' has nothing to add. */
    private static boolean hasNothing(Step.Ask ask, Said said) {
        return ask.optional() && ask.type() instanceof SlotType.AnyText && NotUnderstood.isNothing(said);
    }

    /** Takes an answer that keeps the slot's rules. */
    static void judge(Draft draft, Step.Ask ask, Value value) {
        Refusal.broken(draft, ask.slot(), value).ifPresentOrElse(refused -> Refusal.say(draft, ask, refused),
                () -> answered(draft, ask.slot(), value));
    }

    static void answered(Draft draft, String slot, Value value) {
        var before = draft.conversation().slot(slot);
        draft.pending().ifPresent(pending -> draft.set(draft.trail().answering(pending.where())));
        draft.understood();
        draft.store(slot, value);
        draft.used(slot, value);
        var place = draft.said();
        var besides = Besides.changes(draft, slot);
        besides.forEach(draft::store);
        besides.forEach(draft::used);
        var changed = new LinkedHashSet<>(besides.keySet());
        if (before.isPresent() && !before.get().equals(value)) {
            changed.add(slot);
        }
        if (!changed.isEmpty()) {
            Hanging.askAgain(draft, changed);
        }
        Walk.on(draft);
        Corrections.tell(draft, place, besides, "corrected");
    }

    private static List<Choice> choices(Draft draft, Step.Ask ask) {
        return switch (ask.type()) {
            case SlotType.Choice(var options) ->
                options.stream().map(option -> choice(draft, option)).toList();
            case SlotType.YesNo _ -> yesNo(draft);
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Number _,SlotType.Money _,SlotType.Date _,SlotType.Time _,SlotType.Choices _,SlotType.Phone _,SlotType.Email _,SlotType.Photo _,SlotType.File _,SlotType.Place _,SlotType.Formed _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                List.of();
        };
    }

    static List<Choice> yesNo(Draft draft) {
        return List.of(Choice.of("yes", Speaker.words(draft, "yes")),
                Choice.of("no", Speaker.words(draft, "no")));
    }

    private static Choice choice(Draft draft, ChoiceOption option) {
        return new Choice(option.id(), Speaker.fill(draft, option.title()),
                option.description().map(text -> Speaker.fill(draft, text)));
    }
}
