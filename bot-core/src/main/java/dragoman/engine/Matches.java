package dragoman.engine;

import dragoman.model.Match;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds among a reading's matches. */
final class Matches {
    static final double OPTION = 0.6;
    static final double SURE = 0.8;
    static final double DIGRESSION = 0.75;
    static final double INTENT = 0.6;
    static final double EXACT = 0.9;

    private Matches() {}

    /** The best of this kind with at least this score. */
    static Optional<Match> best(Reading reading, Kind kind, double least) {
        Match best = null;
        for (var match : reading.matches()) {
            if (match.phrase().kind() == kind && match.score() >= least
                    && (best == null || match.score() > best.score())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The one best of this kind whose name begins so; empty when two are equally good. */
    static Optional<Match> only(Reading reading, Kind kind, String prefix, double least) {
        var best = all(reading, kind, prefix, least);
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** Those of this kind whose name begins so of which none is better than another. */
    static List<Match> all(Reading reading, Kind kind, String prefix, double least) {
        var best = new ArrayList<Match>(2);
        for (var match : reading.matches()) {
            var phrase = match.phrase();
            if (phrase.kind() == kind && match.score() >= least && phrase.name().startsWith(prefix)) {
                if (!best.isEmpty() && match.score() > best.getFirst().score()) {
                    best.clear();
                }
                var isAsGood = best.isEmpty() || match.score() == best.getFirst().score()
                        && best.stream().noneMatch(other -> other.phrase().equals(phrase));
                if (isAsGood) {
                    best.add(match);
                }
            }
        }
        return best;
    }

    /** All that was said is surely something else: 'one more question' is none that should be repeated. */
    static boolean isOutdone(Reading reading, Match match) {
        return !match.whole() && reading.matches().stream()
                .anyMatch(other -> other.whole() && other.score() > match.score());
    }

    /** How surely a word was found; 0 when not at all. */
    static double word(Reading reading, String word) {
        var best = 0.0;
        for (var match : reading.matches()) {
            if (match.phrase().kind() == Kind.WORD && match.phrase().name().equals(word)) {
                best = Math.max(best, match.score());
            }
        }
        return best;
    }

    /** One of these words is all that was said. */
    static boolean nothingElse(Reading reading, List<String> words) {
        return nothingElse(reading, words, 0);
    }

    /** One of these words is all that was said, and found at least so surely. */
    static boolean nothingElse(Reading reading, List<String> words, double least) {
        return reading.matches().stream().anyMatch(match -> match.whole() && match.score() >= least
                && match.phrase().kind() == Kind.WORD && words.contains(match.phrase().name()));
    }

    /** Yes or no; empty when neither was said, or both. */
    static Optional<Boolean> yesNo(Reading reading) {
        var yes = word(reading, "yes");
        var no = word(reading, "no");
        return Math.max(yes, no) < OPTION || yes == no ? Optional.empty() : Optional.of(yes > no);
    }
}
