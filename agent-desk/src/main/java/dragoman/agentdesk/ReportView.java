package dragoman.agentdesk;

import dragoman.desk.report.Reports.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table with its chart: bars of its first column of numbers. */
record ReportView(Table table, Words words) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 160;
    private static final int FOOT = 22;
    private static final int HEAD = 16;
    private static final int MOST = 40;
    private static final double GAP = 0.25;
    private static final double WIDEST = 44;

    /** A bar, in the chart's own units. */
    record Bar(String x, String y, String width, String height, String middle, String label, String value) {
        String above() {
            return text(Double.parseDouble(y) - 4);
        }
    }

    String title() {
        return words.or("report." + table.name(), table.name());
    }

    String column(String name) {
        return words.or("column." + name, name);
    }

    List<String> columns() {
        return table.columns().stream().map(this::column).toList();
    }

    /** What a row is about, in the reader's words where we have them; figures as they are. */
    List<List<String>> rows() {
        return table.rows().stream()
                .map(row -> Stream.concat(Stream.of(about(row.getFirst())), row.stream().skip(1)).toList())
                .toList();
    }

    private String about(String row) {
        if (row.isEmpty()) {
            return words.get("report.unknown");
        }
        return switch (table.name()) {
            case "reasons" -> words.or("kind." + row, words.or("reason." + row, row));
            case "promises" -> words.or("promise." + row, row);
            case "opinion-bot", "opinion-people" -> words.or("mark." + row, row);
            default -> row;
        };
    }

    String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    List<Bar> bars() {
        var rows = table.rows().subList(Math.max(0, table.rows().size() - MOST), table.rows().size());
        var column = column();
        var most = rows.stream().mapToDouble(row -> number(row, column)).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var i = 0; column > 0 && most > 0 && i < rows.size(); i++) {
            var slot = (double) WIDTH / rows.size();
            var height = number(rows.get(i), column) / most * (HEIGHT - FOOT - HEAD);
            var width = Math.min(WIDEST, slot * (1 - GAP));
            bars.add(new Bar(text(i * slot + (slot - width) / 2), text(HEIGHT - FOOT - height), text(width),
                    text(height),
                    text(i * slot + slot / 2), label(about(rows.get(i).getFirst()), rows.size()),
                    rows.get(i).get(column)));
        }
        return bars;
    }

    /** The first that holds numbers; 0: none. */
    private int column() {
        for (var i = 1; i < table.columns().size(); i++) {
            var at = i;
            if (table.rows().stream().anyMatch(row -> row.size() > at && number(row, at) > 0)) {
                return i;
            }
        }
        return 0;
    }

    private static double number(List<String> row, int column) {
        var text = row.size() > column ? row.get(column).replace("%", "").strip() : "";
        return text.matches("\\d{1,12}(\\.\\d+)?") ? Double.parseDouble(text) : 0;
    }

    /** Days as day and month; what is long is cut, the table below says it in full. */
    private static String label(String text, int many) {
        var day = text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? text.substring(8) + "." + text.substring(5, 7) + "."
                : text;
        var most = Math.max(3, WIDTH / many / 7);
        return day.length() <= most ? day : day.substring(0, most - 1) + "…";
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
