package dragoman.understanding;

import dragoman.model.Language;
import dragoman.port.Embedding;
import dragoman.understanding.intent.IntentClassifier;
import dragoman.understanding.intent.Labelled;
import dragoman.understanding.intent.Space;
import java.util.List;

/** Makes classifiers of intents: by words in any language, by embeddings where there are some. Thread-safe. */
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

    /** As long for a sentence as the embeddings take; they must be at home in the language. */
    public static IntentTeacher byMeaning(Language language, List<Embedding> embeddings) {
        List<String> everyday = Lines.everyday(new Tongue(language));
        return new IntentTeacher(new EmbeddingSpace(embeddings, everyday), everyday);
    }

    /** @throws IllegalArgumentException when no example has a label */
    public IntentClassifier learn(List<Labelled> examples) {
        return IntentClassifier.learn(space, examples, everyday);
    }
}
