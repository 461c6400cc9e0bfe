package dragoman.flow.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tab, or the space of a word processor, looks like spaces and is none: YAML stumbles over it in ways that nobody can see. */
final class Tabs {
    private static final int SHOWN = 5;

    private Tabs() {}

    /** Notes those in lines' indentation, the first few; gives the lines with spaces in their place, empty when there were none. */
    static Optional<Source> replaced(Source source, Notes notes) {
        var lines = new ArrayList<>(source.lines());
        int found = 0;
        for (int number = 1; number <= lines.size(); number++) {
            var line = source.line(number);
            var indent = Slips.indent(line);
            int tab = indent.indexOf('\t');
            if (tab >= 0 && !line.isBlank()) {
                lines.set(number - 1, indent(number, source, lines) + line.stripLeading());
                if (++found <= SHOWN) {
                    notes.error("tab", source.at(number, tab + 1),
                            "A tab stands at the beginning of this line.",
                            "Put spaces in its place: " + lines.get(number - 1));
                }
            }
            var plain = OddSpaces.replaced(lines.get(number - 1));
            if (plain.isPresent()) {
                lines.set(number - 1, plain.get());
                if (++found <= SHOWN) {
                    notes.error("odd-character", source.at(number, OddSpaces.column(line)),
                            "This looks like a space and is none for YAML: it came along from a web page or a word processor.",
                            "Put an ordinary space in its place: " + plain.get());
                }
            }
        }
        return found == 0 ? Optional.empty() : Optional.of(new Source(source.path(), lines));
    }

    /** As the line above begins where both begin alike, behind the hyphen of a line above that has one; two spaces a tab elsewhere. */
    private static String indent(int number, Source source, List<String> lines) {
        var own = Slips.indent(source.line(number));
        boolean key = !source.line(number).strip().startsWith("-");
        if (number > 1 && key) {
            var above = lines.get(number - 2);
            if (above.strip().startsWith("- ") && !above.strip().endsWith(":")) {
                return " ".repeat(above.length() - above.strip().substring(1).stripLeading().length());
            }
            if (Slips.indent(source.line(number - 1)).equals(own) && !above.isBlank()) {
                return Slips.indent(above);
            }
        }
        return own.replace("\t", "  ");
    }
}
