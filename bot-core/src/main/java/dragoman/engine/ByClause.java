package dragoman.engine;

import dragoman.model.Clause;
import dragoman.model.Entity;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.Reading;
import dragoman.port.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text as a whole, and each of its clauses alone where it may say several things: 'how long does delivery take and can I pay by card?'. As
 * thread-safe as the reader it stands on.
 */
public final class ByClause implements Reader {
    /** Nobody writes more to a shop about one thing. */
    private static final int LONGEST = 1_500;
    private static final int MOST = 30;
    /** They are recorded with the message: only what is likely is kept. */
    private static final double LIKELY = 0.5;
    private static final int MOST_MATCHES = 8;

    private final Reader whole;

    private ByClause(Reader whole) {
        this.whole = whole;
    }

    public static Reader over(Reader whole) {
        return new ByClause(whole);
    }

    @Override
    public Reader alone() {
        return whole.alone() == whole ? this : over(whole.alone());
    }

    @Override
    public Reading read(String text, Language expected) {
        var reading = whole.read(text, expected);
        if (text.length() > LONGEST) {
            return reading;
        }
        var cuts = Cutting.cut(text, reading.language().orElse(expected));
        if (cuts.size() < 2 || cuts.size() > MOST) {
            return reading;
        }
        var clauses = new ArrayList<Clause>(cuts.size());
        var story = new Story();
        var alone = whole.alone();
        for (var cut : cuts) {
            var words = text.substring(cut.start(), cut.end());
            var read = alone.read(words, expected);
            clauses.add(new Clause(cut.start(), cut.end(), likely(read.matches())));
            story.tells(new Said(words, read));
        }
        if (Story.is(text, cuts)) {
            return story.about(reading).with(clauses);
        }
        var speaking = clauses.stream().filter(clause -> speaks(clause, reading.entities())).count();
        var unheard = clauses.stream().anyMatch(clause -> !speaks(clause, reading.entities())
                && Answering.isAsked(text.substring(clause.start(), clause.end())));
        return speaking > 1 || speaking == 1 && unheard || Commands.person(clauses).isPresent()
                ? reading.with(clauses)
                : reading;
    }

    /** The best of the owner's phrases, and all words of our own: many options may mean 'no', and it is a no all the same. */
    private static List<Match> likely(List<Match> matches) {
        var likely = matches.stream().filter(match -> match.score() >= LIKELY).toList();
        var best = likely.subList(0, Math.min(MOST_MATCHES, likely.size()));
        return likely.stream()
                .filter(match -> match.phrase().kind() == PhraseKey.Kind.WORD || best.contains(match))
                .toList();
    }

    private static boolean speaks(Clause clause, List<Entity> entities) {
        return !clause.matches().isEmpty() || entities.stream()
                .anyMatch(found -> found.start() >= clause.start() && found.end() <= clause.end());
    }
}
