package dragoman.embedding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dragoman.port.Embedding;
import java.util.OptionalInt;

/** Asks a model once for each sentence: after an edit a bot's examples are learnt anew, and nearly all are what they were. Thread-safe. */
final class Remembering implements Embedding {
    /** A sentence takes a kilobyte and a half; a shop in five languages has some 5,000 examples. */
    private static final int SENTENCES = 10_000;

    private final Embedding model;
    private final LoadingCache<String, float[]> places;

    Remembering(Embedding model) {
        this.model = model;
        this.places = Caffeine.newBuilder().maximumSize(SENTENCES).build(model::of);
    }

    @Override
    public float[] of(String sentence) {
        return places.get(sentence).clone();
    }

    @Override
    public OptionalInt rank(String word) {
        return model.rank(word);
    }
}
