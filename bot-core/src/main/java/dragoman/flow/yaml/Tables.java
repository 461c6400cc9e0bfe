package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts catalogues that are written as tables beside those of {@code catalog.yaml}: {@code catalog/shoes.csv} is the list {@code shoes}; in
 * {@code catalog.csv} the column {@code list} names the list of a row, and without it the list is called {@code items}.
 */
final class Tables {
    private Tables() {}

    static Optional<Tree> with(Optional<Tree> catalog, List<Source> tables, Notes notes) {
        if (tables.isEmpty() || catalog.filter(tree -> !(tree instanceof Keys)).isPresent()) {
            return catalog;
        }
        var entries = new ArrayList<>(catalog.map(tree -> ((Keys) tree).entries()).orElse(List.of()));
        for (var table : tables) {
            lists(table, notes).forEach((list, rows) -> {
                var key = new Scalar(list, Tree.Style.PLAIN, rows.getFirst().spot(), rows.getFirst().spot());
                if (entries.stream().anyMatch(entry -> entry.key().value().equals(list))) {
                    notes.error("duplicate-list", key.spot(),
                            "Another file has the list '" + list + "' already.",
                            "Keep all items of a list in one file, or give this list another name.");
                } else {
                    entries.add(new Entry(key, new Items(rows, key.spot())));
                }
            });
        }
        return Optional
                .of(new Keys(entries, catalog.map(Tree::spot).orElseGet(() -> tables.getFirst().start())));
    }

    private static Map<String, List<Tree>> lists(Source table, Notes notes) {
        var lists = new LinkedHashMap<String, List<Tree>>();
        boolean single = !table.path().equals("catalog.csv");
        for (var row : TableReader.rows(table, notes)) {
            var list = single
                    ? table.path().substring("catalog/".length(), table.path().length() - ".csv".length())
                    : row.get("list").map(tree -> tree instanceof Scalar word ? word.value() : "")
                            .orElse("items");
            var item = new Keys(
                    row.entries().stream().filter(entry -> single || !entry.key().value().equals("list"))
                            .toList(),
                    row.spot());
            lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(item);
        }
        return lists;
    }
}
