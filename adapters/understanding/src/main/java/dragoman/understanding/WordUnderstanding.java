package dragoman.understanding;

import dragoman.port.Lexicon;
import dragoman.port.Reader;
import dragoman.port.Understanding;

/**
 * Understands by words: stems in English, Russian, Greek, Hungarian and Bosnian (with Serbian and Croatian), forgives slips, compares with
 * example sentences. Learning takes well under a second; texts beyond {@value WordReader#READ} characters are read up to there.
 */
public final class WordUnderstanding implements Understanding {
    @Override
    public Reader learn(Lexicon lexicon) {
        return new WordReader(lexicon);
    }
}
