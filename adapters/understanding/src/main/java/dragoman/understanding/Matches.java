package dragoman.understanding;

import dragoman.model.Match;
import dragoman.model.PhraseKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was found in one text: of each phrase the best. */
final class Matches {
    /** Below that it is chance. */
    private static final double LEAST = 0.2;
    /** They are recorded with the message, so not all goods that share a word. */
    private static final int MOST = 40;

    private final int expected;
    private final Map<PhraseKey, Found> best = new HashMap<>();

    /** {@code length}: in words. */
    private record Found(Match match, int length, boolean expected) {}

    private static final Comparator<Found> ORDER = Comparator
            .comparingDouble((Found found) -> -found.match.score())
            .thenComparing(found -> !found.match.whole()).thenComparing(found -> -found.length)
            .thenComparing(found -> !found.expected).thenComparing(found -> found.match.phrase().kind())
            .thenComparing(found -> found.match.phrase().name());

    /** {@code expected}: the place of the language that goes first among equals. */
    Matches(int expected) {
        this.expected = expected;
    }

    void add(PhraseKey phrase, int tongue, double score, boolean whole, int length) {
        if (score >= LEAST) {
            var found = new Found(new Match(phrase, score, whole), length, tongue == expected);
            best.merge(phrase, found, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
        }
    }

    List<Match> bestFirst() {
        return best.values().stream().sorted(ORDER).limit(MOST).map(Found::match).toList();
    }
}
