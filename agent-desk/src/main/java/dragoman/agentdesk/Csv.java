package dragoman.agentdesk;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as files for spreadsheets, RFC 4180. */
final class Csv {
    private Csv() {}

    /** Begins with a byte order mark, without which spreadsheets misread all but English. */
    static String of(List<String> columns, List<List<String>> rows) {
        return "\uFEFF" + line(columns) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Words that a spreadsheet would take for a formula are marked as text: customers' words are among them. */
    private static String cell(String text) {
        var formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !text.matches("-?\\d+([.,]\\d+)?");
        var safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
