package dragoman.flow.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** Prints a line as it should be: with its text in quotes. */
final class Quoting {
    /** Hyphens of a list and a key with its colon, then the value. */
    private static final Pattern LINE = Pattern
            .compile("(\\s*(?:- +)*(?:[^\\s:\"'{\\[#&*!|>@`-][^:\"'{\\[]*: +)?)(\\S.*)");
    private static final Pattern PLACEHOLDER_FIRST = Pattern.compile("\\{[\\w.?|\\[\\]() +'=,-]+\\}.*");

    private Quoting() {}

    /** The line with its whole value in quotes; empty when it has no value. */
    static Optional<String> quoted(String line) {
        var matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of((matcher.group(1) + quote(matcher.group(2).strip())).strip())
                : Optional.empty();
    }

    /** The same, when it is plain that YAML bites in this line's value. */
    static Optional<String> whereYamlBites(String line) {
        var matcher = LINE.matcher(line);
        return matcher.matches() && bites(matcher.group(2).strip()) ? quoted(line) : Optional.empty();
    }

    private static boolean bites(String value) {
        char first = value.charAt(0);
        return switch (first) {
            case '{' -> PLACEHOLDER_FIRST.matcher(value).matches() && !value.matches("\\{[^}]*: .*");
            case '[' -> false;
            case '"', '\'' -> value.lastIndexOf(first) > 0 && value.lastIndexOf(first) < value.length() - 1;
            default -> "@%`&*!|>#?,]}".indexOf(first) >= 0 || value.contains(": ") || value.endsWith(":")
                    || value.contains(" #");
        };
    }

    static String quote(String value) {
        if (value.indexOf('"') >= 0 && value.indexOf('\'') < 0) {
            return "'" + value + "'";
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
