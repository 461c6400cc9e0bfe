package dragoman.understanding;

import dragoman.model.Language;
import dragoman.port.Embedding;
import dragoman.port.Lexicon;
import dragoman.port.Reader;
import dragoman.port.Understanding;
import java.util.List;
import java.util.Map;

/**
 * Understands by words: stems in English, Russian, Greek, Hungarian and Bosnian (with Serbian and Croatian), forgives slips, compares with
 * example sentences. Learning takes well under a second; texts beyond {@value WordReader#READ} characters are read up to there.
 */
public final class WordUnderstanding implements Understanding {
    private final Map<Language, List<Embedding>> embeddings;

    /** By words alone: microseconds for a message. */
    public WordUnderstanding() {
        this(Map.of());
    }

    /** Compares sentences of those languages by meaning; a message then takes as long as its embeddings. */
    public WordUnderstanding(Map<Language, List<Embedding>> embeddings) {
        this.embeddings = Map.copyOf(embeddings);
    }

    @Override
    public Reader learn(Lexicon lexicon) {
        return new WordReader(lexicon, embeddings);
    }
}
