package dragoman.understanding;

import dragoman.model.Entity;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.Reading;
import dragoman.port.Embedding;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import dragoman.port.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads texts in the words of one bot. Thread-safe. */
final class WordReader implements Reader {
    /** People write less; what stands behind is a paste. */
    static final int READ = 2000;

    private final Vocabulary vocabulary;
    private final PhraseFinder phrases;
    private final ExampleSentences sentences;
    private final IntentSentences intents;
    private final LanguageGuess language;
    private final Entities entities;
    private final Romanised romanised;

    WordReader(Lexicon lexicon, List<Embedding> embeddings) {
        vocabulary = new Vocabulary(lexicon);
        Map<Boolean, List<Phrase>> byForm = lexicon.phrases().stream()
                .collect(Collectors.partitioningBy(phrase -> sentences(phrase.key().kind())));
        sentences = new ExampleSentences(vocabulary, byForm.getOrDefault(true, List.of()));
        intents = new IntentSentences(vocabulary, byForm.getOrDefault(true, List.of()), embeddings);
        phrases = new PhraseFinder(vocabulary, byForm.getOrDefault(false, List.of()));
        language = new LanguageGuess(vocabulary.tongues());
        entities = new Entities(lexicon.country());
        romanised = new Romanised(vocabulary.tongues(), entities.moneyWords());
    }

    private static boolean sentences(PhraseKey.Kind kind) {
        return switch (kind) {
            case INTENT, COMMAND -> true;
            case OPTION, ITEM, WORD -> false;
        };
    }

    @Override
    public Reading read(String text, Language expected) {
        String read = text.length() > READ ? text.substring(0, READ) : text;
        List<Entity> addresses = entities.addresses(read, expected);
        List<Token> tokens = new ArrayList<>(romanised.read(read, Tokenizer.of(read), expected));
        if (!addresses.isEmpty()) {
            tokens.replaceAll(token -> Entities.hide(token, addresses));
        }
        var words = new Utterance(tokens, vocabulary);
        var matches = new Matches(vocabulary.place(expected));
        phrases.find(words, matches);
        sentences.find(words, matches);
        Optional<Language> heard = language.guess(read, words);
        if (words.speaks()) { // mere courtesy or a bare number is no intent unless an example says so
            intents.find(asWritten(read, tokens), places(heard), matches);
        }
        return new Reading(heard, matches.bestFirst(),
                entities.all(read, words, addresses, vocabulary.tongues(heard, expected)));
    }

    /** Where to look for intents: everywhere when nothing tells the language. */
    private List<Integer> places(Optional<Language> heard) {
        return heard.stream().map(vocabulary::place).toList();
    }

    /** The text without addresses, since their words say nothing, and with words in their own letters. */
    private static String asWritten(String text, List<Token> tokens) {
        var written = new StringBuilder();
        int end = 0;
        for (Token token : tokens) {
            written.append(text, end, token.start()).append(switch (token.kind()) {
                case OPAQUE -> " ";
                case WORD ->
                    isRomanised(token, text) ? token.word() : text.substring(token.start(), token.end());
                case NUMBER, SIGN -> text.substring(token.start(), token.end());
            });
            end = token.end();
        }
        return written.append(text, end, text.length()).toString();
    }

    private static boolean isRomanised(Token token, String text) {
        return token.word().charAt(0) > 127 && text.charAt(token.start()) < 128;
    }
}
