package dragoman.flow.yaml;

import dragoman.flow.yaml.Slip.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a line may have been meant to be, each as a whole line. Whether YAML can read it then is for others to try. */
final class Slips {
    private static final String LEAD = "(\\s*(?:- +)*)";
    private static final String WORD = "([A-Za-z_][A-Za-z0-9_-]*)";
    private static final Pattern GLUED = Pattern.compile(LEAD + WORD + ":(?!//)(\\S.*)");
    private static final Pattern SPACED = Pattern.compile(LEAD + WORD + "( +[^\\s:].*)?");
    private static final Pattern EQUALS = Pattern.compile(LEAD + WORD + "\\s*[=;：]\\s*(\\S.*)");
    private static final Pattern VALUED = Pattern.compile("(\\s*(?:- +)*(?:[^\\s:\"']+: +)?)(\\S.*)");
    private static final Pattern GLUED_HYPHEN = Pattern.compile("(\\s*)-([^\\s-].*)");
    private static final Pattern DASHED = Pattern.compile("(\\s*)[–—•·*]\\s*(\\S.*)");
    private static final Pattern NEXT_KEY = Pattern.compile("(?<=[^,{\\[\\s])\\s+(?=" + WORD + ":\\s)");
    private static final List<String> KEYS = List.of("flow", "about", "starts", "says", "steps", "say", "ask",
            "text",
            "options", "title", "also", "retry", "confirm", "offer", "from", "where", "card", "image", "if",
            "then",
            "else", "match", "cases", "set", "run", "with", "go", "record", "summary", "handoff", "brief",
            "end", "id",
            "when", "type", "slots", "silence", "bot", "shop", "languages", "name", "price", "test", "talk",
            "me",
            "tap");
    private static final int LOOK_BACK = 12;
    private final Source source;

    Slips(Source source) {
        this.source = source;
    }

    List<Slip> of(int number) {
        var line = source.line(number).stripTrailing();
        var found = new ArrayList<Slip>();
        if (!line.isBlank()) {
            keys(number, line, found);
            quotes(number, line, found);
            brackets(number, line, found);
            hyphens(number, line, found);
            indents(number, line, found);
        }
        return found;
    }

    private static void keys(int number, String line, List<Slip> found) {
        var glued = GLUED.matcher(line);
        if (glued.matches()) {
            found.add(new Slip(Kind.GLUED_COLON, number,
                    glued.group(1) + glued.group(2) + ": " + glued.group(3)));
        }
        var spaced = SPACED.matcher(line);
        if (spaced.matches()) {
            var rest = spaced.group(3) == null ? "" : " " + spaced.group(3).strip();
            found.add(new Slip(KEYS.contains(spaced.group(2)) ? Kind.NO_COLON : Kind.NO_COLON_PERHAPS, number,
                    spaced.group(1) + spaced.group(2) + ":" + rest));
        }
        var equals = EQUALS.matcher(line);
        if (equals.matches()) {
            found.add(new Slip(Kind.EQUALS, number,
                    equals.group(1) + equals.group(2) + ": " + equals.group(3)));
        }
    }

    private static void quotes(int number, String line, List<Slip> found) {
        var straight = line.replaceAll("[“”„‟]", "\"").replaceAll("[‘’](?=\\s|$|,)|(?<=\\s)[‘’]", "'");
        if (!straight.equals(line)) {
            found.add(new Slip(Kind.CURLY, number, straight));
        }
        var valued = VALUED.matcher(line);
        if (valued.matches()) {
            quoted(number, valued.group(1), valued.group(2), found);
        }
        Quoting.unbraced(line).map(fixed -> new Slip(Kind.BRACES, number, indent(line) + fixed))
                .ifPresent(found::add);
        Quoting.whereYamlBites(line).map(fixed -> new Slip(Kind.BITES, number, indent(line) + fixed))
                .ifPresent(found::add);
        Quoting.quoted(line).map(fixed -> new Slip(Kind.QUOTED, number, indent(line) + fixed))
                .ifPresent(found::add);
    }

    private static void quoted(int number, String lead, String value, List<Slip> found) {
        char quote = value.charAt(0);
        if (quote != '"' && quote != '\'') {
            return;
        }
        if (value.lastIndexOf(quote) == 0) {
            found.add(new Slip(Kind.UNCLOSED, number, lead + value + quote));
        } else if (value.charAt(value.length() - 1) == quote) {
            var inner = value.substring(1, value.length() - 1);
            if (inner.indexOf(quote) >= 0) {
                found.add(new Slip(Kind.INNER, number, lead + Quoting.quote(inner)));
            }
            if (quote == '"' && inner.indexOf('\\') >= 0) {
                found.add(new Slip(Kind.BACKSLASH, number, lead + '"' + inner.replace("\\", "\\\\") + '"'));
            }
        }
    }

    private static void brackets(int number, String line, List<Slip> found) {
        var open = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (c == '[' || c == '{') {
                open.insert(0, c == '[' ? "]" : " }");
            } else if ((c == ']' || c == '}') && !open.isEmpty()) {
                open.delete(0, open.charAt(0) == ' ' ? 2 : 1);
            }
        }
        if (!open.isEmpty()) {
            found.add(new Slip(Kind.UNCLOSED, number, line + open));
        }
        closedTooEarly(line).ifPresent(fixed -> found.add(new Slip(Kind.NO_BRACKET, number, fixed)));
        if (line.indexOf('{') >= 0) {
            int brace = line.indexOf('{');
            var inner = NEXT_KEY.matcher(line.substring(brace)).replaceAll(", ");
            found.add(new Slip(Kind.COMMA, number, line.substring(0, brace) + inner));
        }
    }

    /** A brace closes while a bracket is open: the bracket belongs before it. */
    private static Optional<String> closedTooEarly(String line) {
        int bracket = line.lastIndexOf('[');
        int brace = line.indexOf('}', Math.max(0, bracket));
        boolean open = bracket >= 0 && brace >= 0 && line.lastIndexOf('{', bracket) >= 0
                && line.substring(bracket, brace).indexOf(']') < 0
                && line.substring(bracket, brace).indexOf('{') < 0;
        return open
                ? Optional.of(line.substring(0, brace).stripTrailing() + "] " + line.substring(brace))
                : Optional.empty();
    }

    private void hyphens(int number, String line, List<Slip> found) {
        var glued = GLUED_HYPHEN.matcher(line);
        if (glued.matches()) {
            found.add(new Slip(Kind.GLUED_HYPHEN, number, glued.group(1) + "- " + glued.group(2)));
        }
        var dashed = DASHED.matcher(line);
        if (dashed.matches()) {
            found.add(new Slip(Kind.DASH, number, dashed.group(1) + "- " + dashed.group(2)));
        }
        if (!line.strip().startsWith("-") && underHyphen(number, indent(line))) {
            found.add(new Slip(Kind.NO_HYPHEN, number, indent(line) + "- " + line.strip()));
        }
    }

    /** Whether the list above begins its lines here. */
    private boolean underHyphen(int number, String indent) {
        for (int above = number - 1; above > Math.max(0, number - LOOK_BACK); above--) {
            if (source.line(above).startsWith(indent + "- ")) {
                return true;
            }
        }
        return false;
    }

    /** At the columns where lines above begin, and where keys behind their hyphens do. */
    private void indents(int number, String line, List<Slip> found) {
        var columns = new TreeSet<Integer>();
        for (int above = number - 1; above > Math.max(0, number - LOOK_BACK); above--) {
            var other = source.line(above);
            if (!other.isBlank() && !other.strip().startsWith("#")) {
                int indent = indent(other).length();
                columns.add(indent);
                columns.add(indent + 2);
                if (other.strip().startsWith("- ")) {
                    columns.add(other.length() - other.strip().substring(1).strip().length());
                }
            }
        }
        int now = indent(line).length();
        columns.remove(now);
        columns.stream().sorted((one, other) -> Math.abs(one - now) - Math.abs(other - now)).forEach(
                column -> found.add(
                        new Slip(Kind.INDENTED, number, " ".repeat(column) + line.strip(), column - now)));
    }

    static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
