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
 * Reads a text as a whole, and each of its clauses alone where it may say several things: 'how long does delivery take and can I pay by card?'. The intents
 * of a {@link Story} are weighed by both. As
 * thread-safe as the reader it stands on.
 */
public final class ByClause implements Reader {
    /** What stands behind is a paste. */
    private static final int LONGEST = 3_000;
    /** The last ones: people tell first and ask at the end. */
    private static final int MOST = 20;
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
        var language = reading.language().orElse(expected);
        var all = Cutting.cut(text.length() > LONGEST ? text.substring(0, LONGEST) : text, language);
        if (all.size() < 2) {
            return reading;
        }
        var cuts = all.subList(Math.max(0, all.size() - MOST), all.size());
        var clauses = new ArrayList<Clause>(cuts.size());
        var story = new Story();
        var alone = whole.alone();
        for (var cut : cuts) {
            var words = text.substring(cut.start(), cut.end());
            var read = alone.read(words, language);
            clauses.add(new Clause(cut.start(), cut.end(), likely(read.matches())));
            story.tells(new Said(words, read));
        }
        if (Story.is(text, all)) {
            return story.about(reading).with(clauses);
        }
        var speaking = clauses.stream().filter(clause -> speaks(clause, reading.entities())).count();
        var unheard = clauses.stream().anyMatch(clause -> !speaks(clause, reading.entities())
                && Answering.isAsked(text.substring(clause.start(), clause.end())));
        return speaking > 1 || speaking == 1 && unheard || Commands.person(clauses).isPresent()
                || Remark.follows(clauses)
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
