package dragoman.flow.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** Prints a line as it should be: with its text in quotes. */
final class Quoting {
    /** Hyphens of a list and a key with its colon, then the value. */
    private static final Pattern LINE = Pattern
            .compile("(\\s*(?:- +)*(?:[^\\s:\"'{\\[#&*!|>@`-][^:\"'{\\[]*: +)?)(\\S.*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w.?|\\[\\]() +'=,-]+)\\}");
    private static final Pattern PLACEHOLDER_FIRST = Pattern.compile(PLACEHOLDER + ".*");
    private static final Pattern CONDITION = Pattern.compile("\\s*(?:- +)*(?:if|match|when|sort|where): +");

    private Quoting() {}

    /** The line with its whole value in quotes; empty when it has no value. */
    static Optional<String> quoted(String line) {
        var matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of((matcher.group(1) + quote(matcher.group(2).strip())).strip())
                : Optional.empty();
    }

    /** The line of a condition without the braces around its names; empty when that is not all that is wrong with it. */
    static Optional<String> unbraced(String line) {
        var condition = CONDITION.matcher(line);
        if (!condition.lookingAt()) {
            return Optional.empty();
        }
        var value = line.substring(condition.end()).strip();
        var bare = PLACEHOLDER.matcher(value).replaceAll("$1");
        return bare.equals(value) || bites(bare) || bare.indexOf('{') >= 0
                ? Optional.empty()
                : Optional.of((condition.group() + bare).strip());
    }

    /** The line with quotes where they belong when a value begins at this column: around a placeholder within other braces, else around its whole value. */
    static Optional<String> quoted(String line, int column) {
        var placeholder = PLACEHOLDER.matcher(line);
        boolean within = column > 1 && column <= line.length() && line.lastIndexOf('{', column - 2) >= 0
                && placeholder.region(column - 1, line.length()).lookingAt();
        return within
                ? Optional.of((line.substring(0, column - 1) + quote(placeholder.group())
                        + line.substring(placeholder.end())).strip())
                : quoted(line);
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
