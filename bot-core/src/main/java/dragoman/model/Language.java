package dragoman.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A language by its two- or three-letter ISO 639 code, lower case: {@code en}, {@code ru}, {@code el}, {@code hu}, {@code bs}. */
public record Language(String code) {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(?:[-_].*)?", Pattern.DOTALL);
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /** What someone wrote, when it is such a code. */
    public static Optional<Language> of(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new Language(code)) : Optional.empty();
    }

    /** {@code en} of {@code en}, {@code pt} of {@code pt-br}. */
    public static Optional<Language> ofTag(String tag) {
        var tongue = TAG.matcher(tag);
        return tongue.matches() ? Optional.of(new Language(tongue.group(1))) : Optional.empty();
    }

    public Locale locale() {
        return Locale.of(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
