package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Match;
import dragoman.model.Pending;
import dragoman.model.PhraseKey.Kind;
import java.util.Optional;

/** Judges what comes in while a question waits. */
final class Answering {
    private Answering() {}

    static void text(Draft draft, Pending pending, Said said) {
        if (steers(draft, pending, said)) {
            return;
        }
        var question = asksBack(draft, pending, said).or(() -> bringsUp(draft, pending, said));
        if (Leading.take(draft, pending, said)) {
            return;
        }
        if (question.isPresent()) {
            Digressions.take(draft, question.get().phrase().name());
        } else if (!answers(draft, pending, said) && !OutOfTurn.surelyAhead(draft, said)
                && !Digressions.take(draft, said,
                        Beginning.isOpen(draft) ? Matches.INTENT : Matches.DIGRESSION)) {
            NotUnderstood.answer(draft, said);
        }
    }

    /** Another language, a command, a correction, a refusal: none of it answers the question. */
    private static boolean steers(Draft draft, Pending pending, Said said) {
        if (Courtesy.isHere(draft, pending, said)) {
            instead(draft, "here-again");
            return true;
        }
        var command = Commands.exactly(said.reading());
        var language = Languages.called(draft, said.text());
        if (language.isPresent() && !language.get().equals(draft.language())) {
            Languages.speak(draft, language.get());
        } else if (command.isPresent() && !betterOption(draft, pending, command.get(), said)) {
            Commands.run(draft, command.get().phrase().name(), said);
        } else if (Refusing.is(draft, pending, said)) {
            Refusing.take(draft, pending);
        } else if (Corrections.plainly(draft, pending, said) || Corrections.ahead(draft, pending, said)) {
            draft.spent();
        } else {
            return false;
        }
        return true;
    }

    /** Something came that we cannot take: says what we can take, and asks again. */
    static void instead(Draft draft, String words) {
        Speaker.say(draft, words);
        again(draft);
    }

    /** Asks the question that waits once more. */
    static void again(Draft draft) {
        draft.pending().ifPresent(pending -> Waiting.of(draft, pending).map(Waiting::again)
                .orElse(() -> Beginning.lost(draft)).run());
    }

    static Optional<Step.Ask> asking(Draft draft, Pending pending) {
        return Walk.node(draft, pending.flow(), pending.step())
                .flatMap(node -> node.step() instanceof Step.Ask ask ? Optional.of(ask) : Optional.empty());
    }

    /** A question waits that any words may answer. */
    static boolean waitsForText(Draft draft) {
        return draft.pending().flatMap(pending -> asking(draft, pending))
                .filter(ask -> ask.type() instanceof SlotType.AnyText || ask.type() instanceof SlotType.Place
                        || ask.type() instanceof SlotType.PersonName)
                .isPresent();
    }

    /**
     * An answer to the question, unless it is nearly word for word a question to which there is an answer; in free text a question mark does where
     * the answer is sure and no number beside it tells something ('K7M2-94TQ, when will it come?').
     */
    private static Optional<Match> asksBack(Draft draft, Pending pending, Said said) {
        var question = Matches
                .best(said.reading(), Kind.INTENT, isAsked(said.text()) ? Matches.SURE : Matches.EXACT)
                .filter(intent -> draft.bot().answers().containsKey(intent.phrase().name()));
        return question.filter(_ -> asking(draft, pending).filter(ask -> switch (ask.type()) {
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Place _ ->
                isAsked(said.text()) && said.text().chars().noneMatch(Character::isDigit)
                        || question.get().whole() && question.get().score() == 1;
            case SlotType.Choice _,SlotType.Choices _ ->
                question.get().score() >= Matches.EXACT && question.get().whole()
                        && said.reading().matches().stream()
                                .noneMatch(match -> match.whole() && match.phrase().kind() == Kind.OPTION);
            case SlotType.Number _,SlotType.Money _,SlotType.Date _,SlotType.Time _,SlotType.Photo _,SlotType.File _,SlotType.Formed _,SlotType.YesNo _,SlotType.Phone _,SlotType.Email _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                false;
        }).isPresent());
    }

    /**
     * Where something is to be confirmed or chosen: word for word what another flow or an answer is for. Where it is to be confirmed, also what
     * is plainly asked: 'are they of real leather?' is no yes, whatever its words, and 'could it not be for less?' turns no pair down.
     */
    private static Optional<Match> bringsUp(Draft draft, Pending pending, Said said) {
        var about = surelyAbout(draft, said);
        if (about.isPresent()) {
            return about;
        }
        var step = Walk.node(draft, pending.flow(), pending.step()).map(node -> node.step());
        var confirms = Confirming.waits(draft).isPresent();
        var offers = step.filter(Step.Offer.class::isInstance).isPresent();
        if (!confirms && !offers || Matches.nothingElse(said.reading(), Asking.YES_NO)
                || offers && Wishes.are(said)) {
            return Optional.empty();
        }
        var word = Matches.best(said.reading(), Kind.INTENT, 1)
                .filter(intent -> intent.whole() && (confirms || isAnswered(draft, intent)));
        return word.or(() -> Matches.best(said.reading(), Kind.INTENT, Matches.SURE)
                .filter(intent -> isAsked(said.text()) && isAnswered(draft, intent) && (confirms
                        || said.reading().matches().stream().noneMatch(
                                match -> match.whole() || isNamed(match)))));
    }

    /** 'How much is the Vis?' asks about the Vis, however much it resembles 'how much is delivery?'. */
    private static boolean isNamed(Match match) {
        return match.phrase().kind() == Kind.ITEM && match.score() >= Matches.OPTION;
    }

    /** At the first question: a single word of an option says less than all that was said, 'my shoes fell apart'. */
    private static Optional<Match> surelyAbout(Draft draft, Said said) {
        return Matches.best(said.reading(), Kind.INTENT, Matches.EXACT).filter(_ -> Beginning.isOpen(draft))
                .filter(_ -> said.reading().matches().stream()
                        .noneMatch(match -> match.whole() && match.phrase().kind() == Kind.OPTION))
                .filter(intent -> draft.bot().flow(intent.phrase().name()).filter(flow -> !flow.first())
                        .isPresent());
    }

    private static boolean isAnswered(Draft draft, Match intent) {
        return draft.bot().answers().containsKey(intent.phrase().name());
    }

    /** Greeks ask with a semicolon. */
    static boolean isAsked(String text) {
        var last = text.strip();
        return last.endsWith("?") || last.endsWith(";") || last.endsWith("\u037e");
    }

    private static boolean betterOption(Draft draft, Pending pending, Match command, Said said) {
        return asking(draft, pending)
                .flatMap(ask -> Matches.only(said.reading(), Kind.OPTION, ask.slot() + "/", Matches.OPTION))
                .map(option -> option.score() > command.score()).orElse(false);
    }

    static boolean answers(Draft draft, Pending pending, Said said) {
        return Waiting.of(draft, pending).map(Waiting::text).orElse(_ -> changed(draft)).test(said);
    }

    static boolean tapped(Draft draft, Pending pending, String id) {
        return Waiting.of(draft, pending).map(Waiting::tapped).orElse(_ -> changed(draft)).test(id);
    }

    /** The owner has changed the flow: no question is asked there any more. */
    private static boolean changed(Draft draft) {
        Beginning.lost(draft);
        return true;
    }
}
