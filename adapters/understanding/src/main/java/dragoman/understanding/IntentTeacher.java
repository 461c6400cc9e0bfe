package dragoman.understanding;

import dragoman.model.Language;
import dragoman.port.Embedding;
import dragoman.understanding.intent.IntentClassifier;
import dragoman.understanding.intent.Labelled;
import dragoman.understanding.intent.Space;
import java.util.List;

/** Makes classifiers of intents: by words in any language, by embeddings where there are some. Thread-safe. */
public final class IntentTeacher {
    private final Language language;
    private final Space space;

    private IntentTeacher(Language language, Space space) {
        this.language = language;
        this.space = space;
    }

    /** Microseconds for a sentence. */
    public static IntentTeacher byWords(Language language) {
        return byWords(new Tongue(language));
    }

    static IntentTeacher byWords(Tongue tongue) {
        return new IntentTeacher(tongue.language(), new WordSpace(tongue));
    }

    /** As long for a sentence as the embeddings take; they must be at home in the language. */
    public static IntentTeacher byMeaning(Language language, List<Embedding> embeddings) {
        return new IntentTeacher(language, new EmbeddingSpace(embeddings, everyday(language)));
    }

    private static List<String> everyday(Language language) {
        return Everyday.of(Tongue.family(language.code()));
    }

    /** @throws IllegalArgumentException when no example has a label */
    public IntentClassifier learn(List<Labelled> examples) {
        return IntentClassifier.learn(space, examples, everyday(language));
    }
}
