package dragoman.understanding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a sentence is made of, for comparing: stems, what shop words mean, and pieces of three and four letters. Thread-safe. */
final class WordFeatures {
    private static final float WORD = 1;
    /** There are many in a word. */
    private static final float PIECE = 0.6f;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 4;
    private static final String ANY_NUMBER = "#";
    private static final float MEANING = 1;
    /** People use few words, and noise is not to fill the memory. */
    private static final int REMEMBERED = 20_000;

    private final Tongue tongue;
    private final ShopWords meanings;
    private final LoadingCache<String, Map<String, Float>> words = Caffeine.newBuilder()
            .maximumSize(REMEMBERED).build(this::cut);

    WordFeatures(Tongue tongue) {
        this.tongue = tongue;
        meanings = new ShopWords(tongue);
    }

    /** With the weight of each. */
    Map<String, Float> of(String sentence) {
        Map<String, Float> features = new LinkedHashMap<>();
        List<Token> tokens = Tokenizer.of(sentence);
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD -> words.get(tongue.form(token.word())).forEach(features::put);
                case NUMBER -> features.put(ANY_NUMBER, WORD);
                case SIGN -> features.put(token.word(), WORD);
                case OPAQUE -> {
                }
            }
        }
        return features;
    }

    private Map<String, Float> cut(String form) {
        Map<String, Float> features = new LinkedHashMap<>();
        features.put(tongue.stem(form), WORD);
        meanings.meanings(form).forEach(meaning -> features.put("=" + meaning, MEANING));
        String bounded = "<" + form + ">";
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int at = 0; at + length <= bounded.length(); at++) {
                features.put(":" + bounded.substring(at, at + length), PIECE);
            }
        }
        return features;
    }
}
