package dragoman.model;

import java.util.Locale;

/** A language by its two- or three-letter ISO 639 code, lower case: {@code en}, {@code ru}, {@code el}, {@code hu}, {@code bs}. */
public record Language(String code) {
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    public Locale locale() {
        return Locale.of(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
