package dragoman.port;

import dragoman.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * All that a bot can understand.
 *
 * @param country ISO code, for telephone numbers written without one
 */
public record Lexicon(List<Language> languages, Optional<String> country, List<Phrase> phrases) {
    public Lexicon {
        languages = List.copyOf(languages);
        phrases = List.copyOf(phrases);
    }
}
