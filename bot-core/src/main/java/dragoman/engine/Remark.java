package dragoman.engine;

import dragoman.model.Clause;
import dragoman.model.PhraseKey.Kind;
import java.util.List;
import java.util.Optional;

/** What a customer adds to a yes: 'yes, and please wrap it nicely'. It goes into what is written down for the shop, and is never lost. */
final class Remark {
    private static final List<String> AGREEMENT = List.of("yes", "solved", "done", "hello", "here", "hurry");
    /** With a 'yes' in it, so few words say nothing more: 'looks right to me'. */
    private static final int A_FEW = 5;

    private Remark() {}

    /** One of these clauses is a yes, so another may add something to it. */
    static boolean follows(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> clause.matches().stream()).anyMatch(
                match -> match.whole() && match.phrase().kind() == Kind.WORD
                        && match.phrase().name().equals("yes"));
    }

    /** The clauses that say more than the yes, as they were written, from the first to the last of them. */
    static Optional<String> of(Said said) {
        var more = said.reading().clauses().stream().filter(clause -> adds(Several.part(said, clause)))
                .toList();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(Numbers.bare(said.text().substring(start(said, more.getFirst()),
                        Math.clamp(more.getLast().end(), 0, said.text().length()))));
    }

    private static int start(Said said, Clause clause) {
        return Math.clamp(clause.start(), 0, said.text().length());
    }

    private static boolean adds(Said part) {
        var agrees = AGREEMENT.stream().anyMatch(word -> Matches.word(part.reading(), word) >= Matches.SURE);
        return !Courtesy.is(part) && !Matches.nothingElse(part.reading(), AGREEMENT)
                && part.words() > (agrees ? A_FEW : 1);
    }
}
