package dragoman.understanding;

import dragoman.port.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the very words of an example, of intents and commands, and how much a sentence resembles those of commands: the share of the sentence that the
 * nearest example explains and the share of the example that is there, with rare words counting most. What resembles an intent is told
 * by {@link IntentSentences}. Thread-safe.
 */
final class ExampleSentences {
    /** Below that the finer comparison is not worth its time. */
    private static final double WORTH_A_LOOK = 0.2;
    /** A part of a message says less than a message. */
    private static final double PART = 0.95;

    private final Map<String, Set<Example>> exact = new HashMap<>();
    private final Examples examples;
    private final int tongues;

    ExampleSentences(Vocabulary vocabulary, List<Phrase> phrases) {
        tongues = vocabulary.tongues().size();
        examples = new Examples(vocabulary, phrases);
        for (Example example : examples.all()) {
            exact.computeIfAbsent(String.join(" ", example.forms()), _ -> new HashSet<>(2)).add(example);
        }
    }

    void find(Utterance text, Matches matches) {
        if (text.size() == 0 || examples.all().isEmpty()) {
            return;
        }
        for (int place = 0; place < tongues; place++) {
            for (Example same : exact.getOrDefault(joined(text, place), Set.of())) {
                if (same.tongue() == place) {
                    matches.add(same.key(), place, 1, true, same.forms().size());
                }
            }
        }
        Clause whole = new Clause(text, 0, text.size(), examples);
        resemble(whole, 1, matches);
        for (Clause part : whole.parts()) {
            resemble(part, PART * (0.6 + 0.4 * part.share(whole)), matches);
        }
    }

    private static String joined(Utterance text, int place) {
        var joined = new StringBuilder();
        for (int at = 0; at < text.size(); at++) {
            if (text.token(at).kind() != Token.Kind.SIGN || text.size() == 1) {
                joined.append(joined.isEmpty() ? "" : " ").append(text.sense(at).forms().get(place));
            }
        }
        return joined.toString();
    }

    private void resemble(Clause clause, double factor, Matches matches) {
        var likeness = new Likeness(clause, examples);
        for (Example example : examples.near(clause)) {
            double score = likeness.to(example);
            if (score >= WORTH_A_LOOK) {
                matches.add(example.key(), example.tongue(), factor * score, clause.explains(example),
                        example.forms().size());
            }
        }
    }
}
