package dragoman.engine;

import dragoman.engine.AnswerFinder.Found;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Match;
import dragoman.model.Pending;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Value;
import java.util.Optional;

/** Judges what comes in while a question waits. */
final class Answering {
    private Answering() {}

    static void text(Draft draft, Pending pending, Said said) {
        var command = Commands.exactly(said.reading());
        if (command.isPresent() && !betterOption(draft, pending, command.get(), said)) {
            Commands.run(draft, command.get().phrase().name(), said);
        } else if (!answers(draft, pending, said) && !Digressions.take(draft, said, Matches.DIGRESSION)) {
            NotUnderstood.answer(draft, said);
        }
    }

    static void tap(Draft draft, String data) {
        var tap = Question.Tap.read(data);
        var pending = draft.pending();
        if (tap.isEmpty() || pending.isEmpty() || pending.get().serial() != tap.get().serial()
                || !tapped(draft, pending.get(), tap.get().id())) {
            oldButton(draft);
        }
    }

    /** A number was shared by a button of the messenger. */
    static void contact(Draft draft, String phone) {
        var asks = draft.pending().flatMap(p -> asking(draft, p))
                .filter(ask -> ask.type() instanceof SlotType.Phone);
        if (asks.isPresent()) {
            Asking.answered(draft, asks.get().slot(),
                    new Value.Phone(phone.startsWith("+") ? phone : "+" + phone));
        } else {
            instead(draft, "no-contact");
        }
    }

    /** Something came that we cannot take: says what we can take, and asks again. */
    static void instead(Draft draft, String words) {
        Speaker.say(draft, words);
        again(draft);
    }

    /** Asks the question that waits once more. */
    static void again(Draft draft) {
        draft.pending().ifPresent(pending -> {
            if (pending.flow().startsWith(OwnQuestions.OWN)) {
                OwnQuestions.again(draft, pending);
            } else {
                Walk.node(draft, pending.flow(), pending.step()).ifPresentOrElse(
                        node -> again(draft, pending, node.step()),
                        () -> Beginning.lost(draft));
            }
        });
    }

    static Optional<Step.Ask> asking(Draft draft, Pending pending) {
        return Walk.node(draft, pending.flow(), pending.step())
                .flatMap(node -> node.step() instanceof Step.Ask ask ? Optional.of(ask) : Optional.empty());
    }

    private static void oldButton(Draft draft) {
        Speaker.say(draft, "old-button");
        if (draft.pending().isPresent()) {
            again(draft);
        } else {
            Speaker.say(draft, "ready");
        }
    }

    private static boolean betterOption(Draft draft, Pending pending, Match command, Said said) {
        return asking(draft, pending)
                .flatMap(ask -> Matches.only(said.reading(), Kind.OPTION, ask.slot() + "/", Matches.OPTION))
                .map(option -> option.score() > command.score()).orElse(false);
    }

    private static boolean answers(Draft draft, Pending pending, Said said) {
        if (pending.flow().startsWith(OwnQuestions.OWN)) {
            return OwnQuestions.text(draft, pending, said);
        }
        var node = Walk.node(draft, pending.flow(), pending.step());
        if (node.isEmpty()) {
            Beginning.lost(draft);
            return true;
        }
        return switch (node.get().step()) {
            case Step.Ask ask -> Asking.numbered(draft, pending, ask, said) || found(draft, ask, said);
            case Step.Confirm confirm -> Confirming.text(draft, pending, confirm, said);
            case Step.Offer offer -> Offering.text(draft, pending, offer, said);
            case Step.Say _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.End _ ->
                changed(draft);
        };
    }

    private static boolean found(Draft draft, Step.Ask ask, Said said) {
        return switch (AnswerFinder.find(draft, ask.slot(), ask.type(), said)) {
            case Found.Is(var value) -> {
                Asking.answered(draft, ask.slot(), value);
                yield true;
            }
            case Found.OutOfBounds(var bounds) -> {
                NotUnderstood.outOfBounds(draft, bounds, said);
                yield true;
            }
            case Found.Unclear() -> false;
        };
    }

    private static boolean tapped(Draft draft, Pending pending, String id) {
        if (pending.flow().startsWith(OwnQuestions.OWN)) {
            return OwnQuestions.tapped(draft, pending, id);
        }
        var node = Walk.node(draft, pending.flow(), pending.step());
        if (node.isEmpty()) {
            Beginning.lost(draft);
            return true;
        }
        return switch (node.get().step()) {
            case Step.Ask ask -> Asking.tapped(draft, ask, id);
            case Step.Confirm confirm -> Confirming.tapped(draft, pending, confirm, id);
            case Step.Offer offer -> Offering.tapped(draft, pending, offer, id);
            case Step.Say _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.End _ ->
                changed(draft);
        };
    }

    private static void again(Draft draft, Pending pending, Step step) {
        switch (step) {
            case Step.Ask ask -> Asking.ask(draft, pending.flow(), pending.step(), ask);
            case Step.Confirm confirm -> Confirming.again(draft, pending, confirm);
            case Step.Offer offer -> Offering.again(draft, pending, offer);
            case Step.Say _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.End _ ->
                Beginning.lost(draft);
        }
    }

    /** The owner has changed the flow: no question is asked there any more. */
    private static boolean changed(Draft draft) {
        Beginning.lost(draft);
        return true;
    }
}
