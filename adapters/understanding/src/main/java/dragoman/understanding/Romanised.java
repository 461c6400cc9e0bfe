package dragoman.understanding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dragoman.model.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives texts that are typed in Latin letters in place of their own ('thelw papoutsia', 'hochu tufli') their own letters back, so that all that
 * comes after reads them like any other. Whether a text is such is decided for the text as a whole: its words must tell more of that
 * language than of those that are written in Latin letters. Thread-safe.
 */
final class Romanised {
    private static final List<String> LATIN = List.of("en", "hu", "bs");
    /** How much the words must tell, where the language is expected of whoever writes, and where not. */
    private static final double ENOUGH_EXPECTED = 0.4;
    private static final double ENOUGH = 1;
    private static final double CLEARLY = 1.3;
    /** At least such a part of the words must be known. */
    private static final double KNOWN = 0.4;
    /** What a known word tells, by its length: short ones are words in many languages. */
    private static final double[] BY_LENGTH = {0, 0.25, 0.5, 0.8, 1, 1.2};
    private static final int MOST_WORDS = 60;
    private static final int REMEMBERED = 20_000;

    /** What a word in Latin letters tells of each language, those of {@code ears}, and those of {@code latin} with {@code background}. */
    private record Word(double[] heard, double[] inLatin) {}

    private final LoadingCache<String, Word> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .build(this::weigh);
    private final List<Ear> ears = new ArrayList<>();
    private final List<Tongue> latin = new ArrayList<>();
    private final List<Tongue> background = new ArrayList<>();

    /** Of these languages; {@code others}: words in their letters that are known to all. */
    Romanised(List<Tongue> tongues, Set<String> others) {
        for (Tongue tongue : tongues) {
            Romanisation.of(tongue.language().code()).ifPresentOrElse(letters -> {
                var ear = new Ear(tongue, letters);
                tongue.known().forEach(ear::learn);
                others.stream().filter(word -> word.charAt(0) > 127).forEach(ear::learn);
                ears.add(ear);
            }, () -> latin.add(tongue));
        }
        Set<String> there = new HashSet<>(tongues.stream().map(tongue -> tongue.language().code()).toList());
        LATIN.stream().filter(code -> !ears.isEmpty() && !there.contains(code))
                .forEach(code -> background.add(new Tongue(new Language(code))));
    }

    /** The tokens as they are, or with words in their own letters. */
    List<Token> read(String text, List<Token> tokens, Language expected) {
        if (ears.isEmpty() || !plain(text)) {
            return tokens;
        }
        List<String> words = tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).map(Token::word)
                .filter(word -> word.charAt(0) <= 'z').limit(MOST_WORDS).toList();
        Optional<Ear> heard = words.isEmpty() ? Optional.empty() : heard(words, expected);
        return heard.map(ear -> tokens.stream().map(token -> written(token, ear)).toList()).orElse(tokens);
    }

    /** Whoever types accents types in their own letters. */
    private static boolean plain(String text) {
        return text.chars().noneMatch(c -> c > 127 && c < 0x2000 && Character.isLetter(c));
    }

    private Optional<Ear> heard(List<String> words, Language expected) {
        List<Word> known = words.stream().map(remembered::get).toList();
        Optional<Ear> best = Optional.empty();
        double most = 0;
        for (int ear = 0; ear < ears.size(); ear++) {
            boolean awaited = ears.get(ear).tongue().language().equals(expected);
            double told = told(known, ear);
            boolean enough = told >= (awaited ? ENOUGH_EXPECTED : ENOUGH) && told > most;
            if (enough && told > CLEARLY * inLatin(known, awaited)) {
                best = Optional.of(ears.get(ear));
                most = told;
            }
        }
        return best;
    }

    private Word weigh(String word) {
        double[] heard = ears.stream().mapToDouble(ear -> ear.evidence(word) * byLength(word)).toArray();
        double[] inLatin = Stream.concat(latin.stream(), background.stream())
                .mapToDouble(tongue -> tongue.told(word) * byLength(word)).toArray();
        return new Word(heard, inLatin);
    }

    /** 0 when too few of the words are known. */
    private static double told(List<Word> words, int ear) {
        double told = 0;
        int known = 0;
        for (Word word : words) {
            told += word.heard[ear];
            known += word.heard[ear] > 0 ? 1 : 0;
        }
        return known >= KNOWN * words.size() ? told : 0;
    }

    /** Where the language is awaited, only other languages of the bot speak against it. */
    private double inLatin(List<Word> words, boolean awaited) {
        double most = 0;
        for (int tongue = 0; tongue < latin.size() + (awaited ? 0 : background.size()); tongue++) {
            double told = 0;
            for (Word word : words) {
                told += word.inLatin[tongue];
            }
            most = Math.max(most, told);
        }
        return most;
    }

    private static double byLength(String word) {
        return BY_LENGTH[Math.min(word.length(), BY_LENGTH.length - 1)];
    }

    /** Names of goods stay as they are. */
    private Token written(Token token, Ear ear) {
        if (token.kind() != Token.Kind.WORD || token.word().charAt(0) > 'z') {
            return token;
        }
        return ear.known(token.word()).map(token::written)
                .orElseGet(() -> latin.stream().anyMatch(tongue -> tongue.learnt(token.word()))
                        ? token
                        : token.written(ear.spelled(token.word())));
    }
}
