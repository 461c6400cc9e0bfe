package dragoman.flow;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The form that a text must have, as a regular expression. Its matching takes time in proportion to the text, whatever the expression: an owner's slip
 * cannot bring the shop to a halt.
 */
public record Form(Pattern pattern) {
    /** What helps where an expression cannot be read. */
    public static final String REMEDY = "Use letters, [A-Z], [0-9], {4}, ? and ( | ); look-ahead and back-references do not exist here.";

    /** Why an expression cannot be read; empty when it can. */
    public static Optional<String> unreadable(String expression) {
        try {
            Pattern.compile(expression);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("This pattern cannot be read: " + e.getDescription() + ".");
        }
    }

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
