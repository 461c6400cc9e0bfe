package dragoman.benchmarks.simulation;

import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import java.util.List;

/** All words that the bot's folder declares, to be said by its customers. */
final class Vocabulary {
    private final Lexicon lexicon;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What leads to this; empty when the language has no words for it. */
    List<String> of(PhraseKey key, Language language) {
        return lexicon.phrases().stream()
                .filter(phrase -> phrase.key().equals(key) && phrase.language().equals(language))
                .flatMap(phrase -> phrase.texts().stream()).toList();
    }

    /** All of a kind in a language. */
    List<Phrase> all(Kind kind, Language language) {
        return lexicon.phrases().stream().filter(phrase -> phrase.key().kind() == kind
                && phrase.language().equals(language) && !phrase.texts().isEmpty()).toList();
    }

    List<Language> languages() {
        return lexicon.languages();
    }
}
