package dragoman.flow.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** Spaces of word processors and web pages: nobody sees that YAML takes them for letters where a line begins or behind a key. */
final class OddSpaces {
    private static final String ODD = "[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000]";
    private static final Pattern BEGINNING = Pattern
            .compile("^(?:\\s|-|" + ODD + ")*(?:[A-Za-z_][\\w-]*:" + ODD
                    + "+)?");
    private static final Pattern FIRST = Pattern.compile(ODD);

    private OddSpaces() {}

    /** The line with plain spaces in their place; empty where all are plain. */
    static Optional<String> replaced(String line) {
        var beginning = BEGINNING.matcher(line);
        if (line.isBlank() || !beginning.find() || !FIRST.matcher(beginning.group()).find()) {
            return Optional.empty();
        }
        return Optional.of(beginning.group().replaceAll(ODD, " ") + line.substring(beginning.end()));
    }

    /** Where the first of them stands, from 1. */
    static int column(String line) {
        var first = FIRST.matcher(line);
        return first.find() ? first.start() + 1 : 1;
    }
}
