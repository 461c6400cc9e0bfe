package dragoman.flow.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Optional;

/** Capital or small letters, by the language's own rules: Greek loses its accents. */
record LetterCase(boolean upper, Locale locale) implements Filter {
    @Override
    public Optional<String> apply(Object value) {
        var text = Shown.of(value, locale);
        return Optional
                .of(upper ? UCharacter.toUpperCase(locale, text) : UCharacter.toLowerCase(locale, text));
    }
}
