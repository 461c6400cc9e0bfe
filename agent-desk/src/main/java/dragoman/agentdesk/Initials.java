package dragoman.agentdesk;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One or two letters that stand for a name. */
final class Initials {
    private Initials() {}

    static String of(String name) {
        var letters = Arrays.stream(name.strip().split("\\s+")).filter(part -> !part.isEmpty())
                .map(part -> part.codePointAt(0)).filter(Character::isLetterOrDigit).limit(2)
                .map(Character::toString).collect(Collectors.joining());
        return letters.isEmpty() ? "?" : letters.toUpperCase(Locale.ROOT);
    }
}
