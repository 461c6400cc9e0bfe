package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.flow.yaml.Tree.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table: the first row names the fields, each further row is an item. A field in which some cell has a bar is a list everywhere;
 * {@code benefits.work} is the key {@code work} of the field {@code benefits}; an empty cell is no field. Divided by commas, semicolons or
 * tabs, whichever the first row has most of.
 */
final class TableReader {
    private static final String ID = "id";
    private final Source table;
    private final Notes notes;
    private final Cells cells;
    private List<Scalar> fields = List.of();

    private TableReader(Source table, Notes notes) {
        this.table = table;
        this.notes = notes;
        cells = new Cells(table);
    }

    static List<Keys> rows(Source table, Notes notes) {
        return new TableReader(table, notes).rows();
    }

    private List<Keys> rows() {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(cells.delimiter()).setIgnoreEmptyLines(true)
                .get();
        var rows = new ArrayList<List<Scalar>>();
        try (var parser = CSVParser.parse(table.text(), format)) {
            for (var record : parser) {
                rows.add(cells(record));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            notes.error("table", cells.lastLine(rows.isEmpty() ? List.of() : rows.getLast()),
                    "This table cannot be read from here on: is a quotation mark never closed?",
                    "A cell with quotation marks in it is put in quotation marks, and those within are written twice: \"\"so\"\".");
        }
        if (rows.isEmpty()) {
            notes.error("empty-file", table.start(), "This table is empty.",
                    "Name the fields in the first line: id,name,price");
            return List.of();
        }
        fields = rows.removeFirst();
        noteFields();
        noteId();
        rows.removeIf(row -> row.stream().allMatch(cell -> cell.value().isEmpty()));
        var lists = lists(rows);
        return rows.stream().map(row -> item(row, lists)).toList();
    }

    private List<Scalar> cells(CSVRecord record) {
        var spots = cells.spots((int) record.getCharacterPosition(), record.size());
        var row = new ArrayList<Scalar>();
        for (int i = 0; i < record.size(); i++) {
            row.add(new Scalar(record.get(i).strip(), Style.PLAIN, spots.get(i), spots.get(i)));
        }
        return row;
    }

    private void noteFields() {
        var seen = new HashSet<String>();
        for (var field : fields) {
            if (!field.value().matches("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)?")) {
                notes.error("bad-name", field.spot(),
                        "'" + field.value() + "' cannot be the name of a field.",
                        "Use letters a-z, digits and underscores; benefits.work is the key 'work' of 'benefits'.");
            } else if (!seen.add(field.value())) {
                notes.error("duplicate-key", field.spot(),
                        "The field '" + field.value() + "' stands here twice.",
                        "Keep one of the two, or rename this one.");
            }
        }
    }

    /** Without ids an item could not be told from another: said once, not for each row. */
    private void noteId() {
        if (!hasIds()) {
            var meant = fields.stream().filter(field -> field.value().equalsIgnoreCase(ID)).findFirst();
            notes.error("missing-key", meant.orElse(fields.getFirst()).spot(), "No column is called 'id'.",
                    meant.map(field -> "Write 'id' in place of '" + field.value() + "'.")
                            .orElse("Add a column 'id' with a short name for each row: rose, tulip."));
        }
    }

    private boolean hasIds() {
        return fields.stream().anyMatch(field -> field.value().equals(ID));
    }

    /** The columns that hold lists. */
    private static Set<Integer> lists(List<List<Scalar>> rows) {
        var lists = new HashSet<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).value().indexOf('|') >= 0) {
                    lists.add(i);
                }
            }
        }
        return lists;
    }

    private Keys item(List<Scalar> row, Set<Integer> lists) {
        var entries = new LinkedHashMap<String, Entry>();
        var nested = new LinkedHashMap<String, List<Entry>>();
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            if (i >= fields.size() && !cell.value().isEmpty()) {
                notes.error("table", cell.spot(), "This row has more cells than the first row has names.",
                        "Put a text with commas in quotation marks, or name the field in the first row.");
                break;
            }
            if (i < fields.size() && !cell.value().isEmpty()) {
                put(fields.get(i), lists.contains(i) ? list(cell) : cell, entries, nested);
            }
        }
        nested.forEach((name, inner) -> entries.put(name,
                new Entry(inner.getFirst().key().value().equals(name)
                        ? inner.getFirst().key()
                        : named(inner.getFirst().key(), name),
                        new Keys(inner, inner.getFirst().value().spot()))));
        var spot = row.getFirst().spot();
        if (!hasIds()) {
            var id = new Scalar(ID, Style.PLAIN, spot, spot);
            entries.put(ID, new Entry(id, new Scalar("row-" + spot.line(), Style.PLAIN, spot, spot)));
        }
        return new Keys(List.copyOf(entries.values()), spot);
    }

    private static void put(Scalar field, Tree value, Map<String, Entry> entries,
            Map<String, List<Entry>> nested) {
        int dot = field.value().indexOf('.');
        var key = named(field, field.value().substring(dot + 1));
        if (dot < 0) {
            entries.put(field.value(), new Entry(key, value));
        } else {
            nested.computeIfAbsent(field.value().substring(0, dot), _ -> new ArrayList<>())
                    .add(new Entry(key, value));
        }
    }

    private static Scalar named(Scalar field, String name) {
        return new Scalar(name, Style.PLAIN, field.spot(), field.end());
    }

    private static Items list(Scalar cell) {
        var parts = Pattern.compile("\\|").splitAsStream(cell.value()).map(String::strip)
                .filter(part -> !part.isEmpty());
        return new Items(
                parts.<Tree>map(part -> new Scalar(part, Style.PLAIN, cell.spot(), cell.end())).toList(),
                cell.spot());
    }
}
