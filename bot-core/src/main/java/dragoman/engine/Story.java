package dragoman.engine;

import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A long text about one matter: 'Good afternoon, I bought a lovely pair from you, but yesterday …, what can we do about it?'. As a whole it says too much to be
 * like any example, and most of its clauses lead up to the matter; so each intent is weighed by both. A clause that asks counts in full, one that tells
 * for less, thanks and greetings for nothing.
 */
final class Story {
    /** In UTF-16 units and in clauses; what is shorter may well be several wishes. */
    private static final int SHORTEST = 140;
    private static final int CLAUSES = 5;
    private static final String ENDS = ".!?…;\u037e\n";
    private static final List<String> THANKS = List.of("solved", "hello");
    private static final double TOLD = 0.55;
    private static final double LIKELY = 0.5;

    private final Map<PhraseKey, Double> clauses = new LinkedHashMap<>();

    static boolean is(String text, Language language) {
        return text.length() >= SHORTEST && is(text, Cutting.cut(text, language));
    }

    static boolean is(String text, List<Cutting.Cut> cuts) {
        return text.length() >= SHORTEST && cuts.size() >= CLAUSES;
    }

    /** Whether this clause of it asks something, or the sentence in which it stands. */
    static boolean asks(Said whole, Said part) {
        var text = whole.text();
        var end = Math.clamp(part.text().stripTrailing().length() - 1L, 0, text.length());
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length()
                && asks(text.substring(part.text().length() - part.text().stripLeading().length(), end + 1));
    }

    /** A semicolon asks in Greek letters only. */
    private static boolean asks(String words) {
        return Answering.isAsked(words) && (!words.strip().endsWith(";")
                || words.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.GREEK));
    }

    /** The next clause, read alone. */
    void tells(Said clause) {
        var isAsked = asks(clause.text());
        if (isAsked || !isCourtesy(clause)) {
            var weight = isAsked ? 1 : TOLD;
            clause.reading().matches().stream()
                    .filter(match -> match.phrase().kind() == Kind.INTENT && match.score() >= LIKELY)
                    .forEach(match -> clauses.merge(match.phrase(), match.score() * weight, Math::max));
        }
    }

    private static boolean isCourtesy(Said clause) {
        return Courtesy.is(clause)
                || THANKS.stream().anyMatch(word -> Matches.word(clause.reading(), word) >= Matches.SURE);
    }

    /** What it is about: two hints, taken as if neither knew of the other, make one that is surer than either. */
    Reading about(Reading whole) {
        var matches = new ArrayList<Match>();
        var intents = new LinkedHashMap<>(clauses);
        for (var match : whole.matches()) {
            if (match.phrase().kind() == Kind.INTENT) {
                intents.merge(match.phrase(), match.score(), (told, read) -> 1 - (1 - told) * (1 - read));
            } else {
                matches.add(match);
            }
        }
        intents.forEach((phrase, score) -> matches.add(new Match(phrase, score, false)));
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        return whole.withMatches(matches);
    }
}
