package dragoman.understanding;

import dragoman.model.PhraseKey;
import dragoman.port.Embedding;
import dragoman.port.Phrase;
import dragoman.understanding.intent.Guess;
import dragoman.understanding.intent.IntentClassifier;
import dragoman.understanding.intent.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells which intents a text may have: a classifier for each language. Commands are learnt with them, so that what is said to the bot itself is
 * not taken for an intent, but are found elsewhere. Thread-safe.
 */
final class IntentSentences {
    /** The rest is noise. */
    private static final int MOST = 5;
    /** No name of a flow or answer begins so. */
    private static final String COMMAND = "/";

    private final Map<Integer, IntentClassifier> classifiers = new TreeMap<>();

    IntentSentences(Vocabulary vocabulary, List<Phrase> phrases, List<Embedding> embeddings) {
        Map<Integer, List<Labelled>> examples = new TreeMap<>();
        for (Phrase phrase : phrases) {
            var label = Optional.of(label(phrase.key()));
            var list = examples.computeIfAbsent(vocabulary.place(phrase.language()), _ -> new ArrayList<>());
            phrase.texts().forEach(text -> list.add(new Labelled(text, label)));
        }
        examples.values().removeIf(list -> list.stream().flatMap(example -> example.label().stream())
                .noneMatch(IntentSentences::intent));
        classifiers.putAll(examples.entrySet().parallelStream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> teacher(vocabulary.tongues().get(entry.getKey()), embeddings)
                        .learn(entry.getValue(), IntentSentences::intent))));
    }

    private static IntentTeacher teacher(Tongue tongue, List<Embedding> embeddings) {
        return embeddings.isEmpty()
                ? IntentTeacher.byWords(tongue)
                : IntentTeacher.byMeaning(tongue, embeddings);
    }

    private static String label(PhraseKey key) {
        return key.kind() == PhraseKey.Kind.COMMAND ? COMMAND + key.name() : key.name();
    }

    private static boolean intent(String label) {
        return !label.startsWith(COMMAND);
    }

    /** Looks in the languages at those places; in all of them when there is none. */
    void find(String text, List<Integer> places, Matches matches) {
        classifiers.forEach((place, classifier) -> {
            if (places.isEmpty() || places.contains(place)) {
                classifier.likeliest(text, MOST).stream().filter(guess -> intent(guess.label()))
                        .forEach(guess -> add(guess, place, matches));
            }
        });
    }

    private static void add(Guess guess, int place, Matches matches) {
        var key = new PhraseKey(PhraseKey.Kind.INTENT, guess.label());
        matches.add(key, place, Math.min(guess.confidence(), NOT_THE_SAME), false, 0);
    }

    /** 1 is for the very words of an example. */
    private static final double NOT_THE_SAME = 0.99;
}
