package dragoman.desk.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are searched: without case and accents, the same letter the same sign in all our languages. */
public final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** Words with one blank between them; {@code ""} where there are none. */
    public static String words(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('ς', 'σ')
                .replace('ђ', 'đ')
                .replace("đ", "dj").replace('ё', 'е');
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** The same, each word for itself. */
    public static List<String> list(String text) {
        var words = words(text);
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
