package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.Outcome;
import dragoman.model.Clause;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reach;
import dragoman.model.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words that work anywhere. */
final class Commands {
    private static final Set<String> ANYWHERE = Set.of("human", "stop", "forget-me");

    private static final PhraseKey HUMAN = new PhraseKey(Kind.COMMAND, "human");

    private Commands() {}

    /** The command that is all that was said; that for a person also where it is a part: 'no, a person please'. */
    static Optional<Match> exactly(Reading reading) {
        return person(reading.clauses())
                .or(() -> Matches.best(reading, Kind.COMMAND, Matches.EXACT).filter(Match::whole))
                .or(() -> inPassing(reading));
    }

    /** 'I do not want to talk to robots connect me to a living person', however long; 'am I talking to a living person' asks who we are. */
    private static Optional<Match> inPassing(Reading reading) {
        var asksWho = reading.matches().stream().anyMatch(match -> match.score() >= Matches.INTENT
                && match.phrase().equals(new PhraseKey(Kind.COMMAND, "are-you-a-bot")));
        var wanted = Matches.word(reading, "person");
        return wanted >= Matches.SURE && !asksWho
                ? Optional.of(new Match(HUMAN, wanted, false))
                : Optional.empty();
    }

    /** One of these clauses asks for a person, and for nothing else. */
    static Optional<Match> person(List<Clause> clauses) {
        return sure(clauses).filter(match -> match.whole() && isHuman(match)).findFirst();
    }

    /** One of these clauses says what counts wherever it stands: a person, no more messages, everything forgotten. */
    static Optional<Match> atOnce(List<Clause> clauses) {
        return sure(clauses).filter(match -> match.whole() && ANYWHERE.contains(match.phrase().name())
                || match.score() >= Matches.EXACT && isHuman(match)).findFirst();
    }

    private static Stream<Match> sure(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> clause.matches().stream()).filter(
                match -> match.phrase().kind() == Kind.COMMAND && match.score() >= Matches.DIGRESSION);
    }

    private static boolean isHuman(Match match) {
        return match.phrase().equals(HUMAN);
    }

    static void run(Draft draft, String name, Said said) {
        if (name.equals("language") || name.startsWith(Languages.PREFIX)) {
            beforeAny(draft);
            language(draft, Languages.named(draft, said.reading()));
        } else {
            run(draft, name);
        }
    }

    static void run(Draft draft, String name) {
        beforeAny(draft);
        var own = own(draft, name);
        if (own.isPresent()) {
            draft.withdrawQuestion();
            Walk.begin(draft, own.get());
            Walk.on(draft);
        } else {
            shipped(draft, name);
        }
    }

    private static void beforeAny(Draft draft) {
        draft.spent();
        if (!draft.talk().missed().isEmpty()) {
            draft.set(draft.talk().withMissed(List.of()));
        }
        Closing.backToBot(draft);
    }

    private static Optional<Flow> own(Draft draft, String name) {
        var command = draft.bot().commands().get(name);
        return Optional.ofNullable(command).flatMap(declared -> declared.run()).flatMap(draft.bot()::flow)
                .or(() -> draft.bot().flow(name));
    }

    private static void shipped(Draft draft, String name) {
        switch (name) {
            case "human" ->
                HandOver.toPerson(draft, HandOver.ANY_QUEUE, HandOver.reason(draft, "reason-asked"));
            case "menu" -> Beginning.menu(draft);
            case "restart" -> TakingBack.restart(draft);
            case "back" -> TakingBack.back(draft);
            case "skip" -> TakingBack.skip(draft);
            case "repeat" -> repeat(draft);
            case "cancel" -> cancel(draft);
            case "stop" -> stop(draft);
            case "forget-me" -> OwnQuestions.pose(draft, OwnQuestions.FORGET);
            case "privacy" -> privacy(draft);
            default -> Answering.instead(draft, name.equals("are-you-a-bot") ? name : "ready");
        }
    }

    private static void repeat(Draft draft) {
        if (draft.pending().isPresent()) {
            Answering.again(draft);
        } else {
            Speaker.say(draft, "ready");
        }
    }

    private static void language(Draft draft, Optional<Language> named) {
        named.ifPresentOrElse(language -> Languages.speak(draft, language),
                () -> OwnQuestions.pose(draft, OwnQuestions.LANGUAGE));
    }

    private static void cancel(Draft draft) {
        draft.withdrawQuestion();
        if (!draft.talk().idle()) {
            draft.add(new Effect.Ended(Outcome.CANCELLED));
        }
        draft.set(draft.talk().ended());
        Speaker.say(draft, "cancelled");
    }

    private static void stop(Draft draft) {
        draft.set(draft.customer().reached(Reach.STOPPED));
        Speaker.say(draft, "stopped");
    }

    private static void privacy(Draft draft) {
        draft.bot().shop().privacy().ifPresentOrElse(text -> Speaker.say(draft, text),
                () -> Speaker.say(draft, "privacy"));
        Answering.again(draft);
    }
}
