package dragoman.understanding;

import dragoman.port.Embedding;
import dragoman.port.Lexicon;
import dragoman.port.Reader;
import dragoman.port.Understanding;
import java.util.List;

/**
 * Understands by words: stems in English, Russian, Greek, Hungarian and Bosnian (with Serbian and Croatian), forgives slips, compares with
 * example sentences. Learning takes well under a second; texts beyond {@value WordReader#READ} characters are read up to there.
 */
public final class WordUnderstanding implements Understanding {
    private final List<Embedding> embeddings;

    /** By words alone: microseconds for a message. */
    public WordUnderstanding() {
        this(List.of());
    }

    /**
     * Compares sentences by meaning in the five languages; a message then takes as long as its embeddings.
     *
     * @param embeddings models of English sentences
     */
    public WordUnderstanding(List<Embedding> embeddings) {
        this.embeddings = List.copyOf(embeddings);
    }

    @Override
    public Reader learn(Lexicon lexicon) {
        return new WordReader(lexicon, embeddings);
    }
}
