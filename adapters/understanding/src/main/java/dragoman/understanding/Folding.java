package dragoman.understanding;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Letters as they are compared: lower case, without accents, digits as 0 to 9. Customers type with and without accents, in full width, composed
 * or decomposed; all of it becomes the same here.
 */
final class Folding {
    /** The alphabets of our customers lie below; whatever lies above is worked out each time. */
    private static final @Nullable String[] REMEMBERED = new String[0x2200];

    private Folding() {}

    /** The letters or digits that stand for this one; empty when there are none (marks, signs, control characters). */
    static String fold(int codePoint) {
        if (codePoint >= REMEMBERED.length) {
            return work(codePoint);
        }
        String known = REMEMBERED[codePoint];
        if (known == null) {
            known = work(codePoint).intern();
            REMEMBERED[codePoint] = known;
        }
        return known;
    }

    private static String work(int codePoint) {
        return switch (codePoint) {
            case 'й', 'Й' -> "й"; // a letter of its own, not an и with a mark
            case 'đ', 'Đ', 'ð' -> "d";
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'ı' -> "i";
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ς' -> "σ";
            default -> bare(codePoint);
        };
    }

    private static String bare(int codePoint) {
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        var bare = new StringBuilder();
        apart.toLowerCase(Locale.ROOT).codePoints().forEach(part -> {
            if (Character.isDigit(part)) {
                bare.append(Character.digit(part, 10));
            } else if (Character.isLetter(part)) {
                bare.appendCodePoint(part == 'ς' ? 'σ' : part);
            }
        });
        return bare.toString();
    }
}
