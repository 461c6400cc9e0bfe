package dragoman.engine;

import dragoman.flow.Answer;
import dragoman.flow.Flow;
import dragoman.model.Match;
import dragoman.model.PhraseKey.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Somebody begins with a {@link Story}: what it is about is begun at once where that is clear, and asked where it is not. It is not told twice, and what it asks is answered. */
final class Stories {
    private static final double LIKELY = 0.35;
    private static final double WANTED = 0.5;
    private static final double NEAR = 0.08;
    private static final double SURER = 0.25;
    private static final int MOST = 3;

    private Stories() {}

    static boolean take(Draft draft, Said said) {
        if (!begins(draft) || !Story.is(said.text(), draft.language())) {
            return false;
        }
        var command = Commands.atOnce(said.reading().clauses());
        if (command.isPresent()) {
            Commands.run(draft, command.get().phrase().name());
            return true;
        }
        var questions = questions(draft, said);
        var likely = likely(draft, said, !questions.isEmpty());
        if (questions.isEmpty() && likely.isEmpty()) {
            return false;
        }
        draft.pending().ifPresent(pending -> Clarifying.remember(draft, pending));
        Digressions.answerAll(draft, questions);
        var least = questions.isEmpty() ? Matches.INTENT : WANTED;
        if (likely.size() == 1 && likely.getFirst().score() >= least
                && Digressions.take(draft, likely.getFirst().phrase().name())) {
            return true;
        }
        if (!likely.isEmpty() && (questions.isEmpty() || likely.getFirst().score() >= Matches.DIGRESSION)) {
            Clarifying.ask(draft, likely.stream().map(match -> match.phrase().name()).toList());
        } else {
            Answering.again(draft);
        }
        return true;
    }

    /** Nothing waits but the first question, or which of several is meant: that is told once more, at length. */
    private static boolean begins(Draft draft) {
        var own = draft.pending().filter(pending -> pending.flow().startsWith(OwnQuestions.OWN));
        if (own.isPresent()) {
            return draft.talk().idle() && own.get().flow().equals(OwnQuestions.WHICH);
        }
        return draft.pending().isEmpty() || Beginning.isOpen(draft);
    }

    /** What it asks, in order: each is answered. */
    private static List<Answer> questions(Draft draft, Said said) {
        return said.reading().clauses().stream().map(clause -> Several.part(said, clause))
                .filter(part -> Story.asks(said, part))
                .flatMap(part -> Matches
                        .best(part.reading(), Kind.INTENT,
                                Answering.isAsked(part.text()) ? Matches.SURE : Matches.EXACT)
                        .stream())
                .flatMap(match -> Optional.ofNullable(draft.bot().answers().get(match.phrase().name()))
                        .stream())
                .distinct().toList();
    }

    /** What it may be about, the likeliest first. Where something is to be done, what is only answered can wait unless it is much surer. */
    private static List<Match> likely(Draft draft, Said said, boolean isAnswered) {
        var all = said.reading().matches().stream()
                .filter(match -> match.phrase().kind() == Kind.INTENT && match.score() >= LIKELY)
                .sorted(Comparator.comparingDouble(Match::score).reversed()).toList();
        var leading = all.stream().filter(match -> leads(draft, match)).toList();
        var best = leading.stream().mapToDouble(Match::score).findFirst().orElse(0);
        var answer = all.stream().filter(match -> !isAnswered && match.score() >= Matches.DIGRESSION)
                .filter(match -> match.score() > best + SURER && answers(draft, match)).limit(1).toList();
        return answer.isEmpty()
                ? leading.stream().filter(match -> match.score() > best - NEAR).limit(MOST).toList()
                : answer;
    }

    /** A flow that asks something; what only says something answers. */
    private static boolean leads(Draft draft, Match match) {
        return flow(draft, match).filter(Begun::asks).isPresent();
    }

    private static boolean answers(Draft draft, Match match) {
        return flow(draft, match).isPresent() || draft.bot().answers().containsKey(match.phrase().name());
    }

    private static Optional<Flow> flow(Draft draft, Match match) {
        return draft.bot().flow(match.phrase().name()).filter(flow -> !flow.first());
    }
}
