package dragoman.understanding;

import dragoman.model.Language;
import dragoman.port.Embedding;
import dragoman.understanding.intent.IntentClassifier;
import dragoman.understanding.intent.Labelled;
import dragoman.understanding.intent.Space;
import java.util.List;
import java.util.function.Predicate;

/** Makes classifiers of intents: by words in any language, by meaning with embeddings. Thread-safe. */
public final class IntentTeacher {
    private final Space space;
    private final List<String> everyday;

    private IntentTeacher(Space space, List<String> everyday) {
        this.space = space;
        this.everyday = everyday;
    }

    /** Microseconds for a sentence. */
    public static IntentTeacher byWords(Language language) {
        return byWords(new Tongue(language));
    }

    static IntentTeacher byWords(Tongue tongue) {
        return new IntentTeacher(new WordSpace(tongue), Lines.everyday(tongue));
    }

    /**
     * By what sentences mean in English, other languages word by word; by words where we have no glossary. As long for a sentence as the
     * embeddings take.
     *
     * @param embeddings models of English sentences
     */
    public static IntentTeacher byMeaning(Language language, List<Embedding> embeddings) {
        return byMeaning(new Tongue(language), embeddings);
    }

    static IntentTeacher byMeaning(Tongue tongue, List<Embedding> embeddings) {
        List<String> everyday = Lines.everyday(tongue);
        if (tongue.language().equals(Language.ENGLISH)) {
            return new IntentTeacher(new EmbeddingSpace(embeddings, everyday), everyday);
        }
        var glossary = new Glossary(tongue);
        return glossary.isEmpty()
                ? byWords(tongue)
                : new IntentTeacher(new GlossedSpace(glossary,
                        new EmbeddingSpace(embeddings, everyday.stream().map(glossary::english).toList()),
                        new WordSpace(tongue)), everyday);
    }

    /** @throws IllegalArgumentException when no example has a label */
    public IntentClassifier learn(List<Labelled> examples) {
        return learn(examples, _ -> true);
    }

    /**
     * The same.
     *
     * @param counts whether the threshold is for this label; others only compete with those for which it is
     */
    IntentClassifier learn(List<Labelled> examples, Predicate<String> counts) {
        return IntentClassifier.learn(space, examples, everyday, counts);
    }
}
