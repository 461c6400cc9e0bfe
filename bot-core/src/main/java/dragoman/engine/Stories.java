package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.model.Match;
import dragoman.model.PhraseKey.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Somebody begins with a {@link Story}: what it is about is begun at once where that is clear, and asked where it is not. It is not told twice. */
final class Stories {
    private static final double LIKELY = 0.5;
    private static final double NEAR = 0.08;
    private static final int MOST = 3;

    private Stories() {}

    static boolean take(Draft draft, Said said) {
        var begins = draft.pending().isEmpty() || Beginning.isOpen(draft);
        if (!begins || !Story.is(said.text(), draft.language())) {
            return false;
        }
        var person = Commands.person(said.reading().clauses());
        if (person.isPresent()) {
            Commands.run(draft, person.get().phrase().name());
            return true;
        }
        var likely = likely(draft, said);
        if (likely.isEmpty()) {
            return false;
        }
        var best = likely.getFirst();
        if (likely.size() == 1 && best.score() >= Matches.DIGRESSION) {
            return Digressions.take(draft, best.phrase().name());
        }
        Clarifying.ask(draft, likely.stream().map(match -> match.phrase().name()).toList());
        return true;
    }

    /** What it may be about, the likeliest first. Where something is to be done, what is only answered can wait. */
    private static List<Match> likely(Draft draft, Said said) {
        var all = said.reading().matches().stream()
                .filter(match -> match.phrase().kind() == Kind.INTENT && match.score() >= LIKELY)
                .filter(match -> leads(draft, match) || answers(draft, match))
                .sorted(Comparator.comparingDouble(Match::score).reversed()).toList();
        var best = all.stream().mapToDouble(Match::score).findFirst().orElse(0);
        var near = all.stream().filter(match -> match.score() > best - NEAR).limit(MOST).toList();
        var leading = near.stream().filter(match -> leads(draft, match)).toList();
        return leading.isEmpty() ? near : leading;
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
