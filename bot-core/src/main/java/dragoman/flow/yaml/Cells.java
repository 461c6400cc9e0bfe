package dragoman.flow.yaml;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a table stand, so that a mistake is shown in its own cell. */
final class Cells {
    private final Source table;
    private final String text;
    private final char delimiter;

    Cells(Source table) {
        this.table = table;
        text = table.text();
        var first = table.line(1);
        delimiter = count(first, ';') > count(first, ',')
                ? ';'
                : count(first, '\t') > count(first, ',') ? '\t' : ',';
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    char delimiter() {
        return delimiter;
    }

    /** Of so many cells of the row that begins at this character. */
    List<Spot> spots(int start, int cells) {
        var spots = new ArrayList<Spot>(List.of(spot(start)));
        boolean quoted = false;
        for (int at = start; at < text.length() && spots.size() < cells; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                spots.add(spot(at + 1));
            }
        }
        while (spots.size() < cells) {
            spots.add(spots.getLast());
        }
        return spots;
    }

    /** The line behind the last that could be read. */
    Spot lastLine(List<Tree.Scalar> lastRow) {
        return lastRow.isEmpty() ? table.start() : table.at(lastRow.getLast().spot().line() + 1, 1);
    }

    private Spot spot(int at) {
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        return table.at(line, text.codePointCount(begin, at) + 1);
    }
}
