package dragoman.port;

import dragoman.model.Language;
import dragoman.model.PhraseKey;
import java.util.List;

/**
 * Example texts, in one language, of one meaning. For {@code INTENT} and {@code COMMAND} they are example sentences (the whole message resembles
 * one); for {@code OPTION}, {@code ITEM} and {@code WORD} they are words to be found anywhere in a sentence.
 */
public record Phrase(PhraseKey key, Language language, List<String> texts) {
    public Phrase {
        texts = List.copyOf(texts);
    }
}
