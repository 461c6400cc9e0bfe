package dragoman.flow;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;

/**
 * The form that a text must have, as a regular expression. Its matching takes time in proportion to the text, whatever the expression: an owner's slip
 * cannot bring the shop to a halt.
 */
public record Form(Pattern pattern) {
    /** @throws com.google.re2j.PatternSyntaxException the expression cannot be read */
    public static Form of(String expression) {
        return new Form(Pattern.compile(expression));
    }

    /** What has this form: the whole text, or the one word in it that does; small letters stand for capital ones where only those fit. */
    public Optional<String> find(String text) {
        var whole = text.strip();
        return fitting(whole).or(() -> {
            String found = null;
            for (var word : whole.split("[\\s,;!?()\"«»“”„]+", -1)) {
                var fits = fitting(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
                if (fits.isPresent() && !fits.get().equals(found)) {
                    if (found != null) {
                        return Optional.empty();
                    }
                    found = fits.get();
                }
            }
            return Optional.ofNullable(found);
        });
    }

    private Optional<String> fitting(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return pattern.matches(text)
                ? Optional.of(text)
                : Optional.of(text.toUpperCase(Locale.ROOT)).filter(pattern::matches);
    }
}
