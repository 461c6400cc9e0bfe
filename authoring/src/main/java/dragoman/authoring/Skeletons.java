package dragoman.authoring;

import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Source;
import dragoman.flow.yaml.Translated;
import dragoman.flow.yaml.Tree;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts empty places for missing translations into a file, each with its source text beside it; all that stands there stays as it is. */
final class Skeletons {
    private Skeletons() {}

    static String into(String text, List<Translated> missing) {
        var places = new LinkedHashMap<List<String>, String>();
        missing.forEach(one -> places.merge(keys(one.path()), one.source(),
                (first, next) -> first + " | " + next));
        var now = text;
        for (var path : List.copyOf(places.keySet()).reversed()) {
            now = into(now, path, places.getOrDefault(path, ""));
        }
        return now;
    }

    /** A place in a list is written as the list. */
    private static List<String> keys(List<String> path) {
        return path.getLast().matches("\\d+") ? path.subList(0, path.size() - 1) : path;
    }

    private static String into(String text, List<String> path, String source) {
        var tree = YamlReader.document(Source.of("texts", text), new Notes());
        if (tree.isEmpty()) {
            return text;
        }
        if (!(tree.get() instanceof Keys root) || root.entries().isEmpty()) {
            return text + String.join("\n", block(path, "", source)) + "\n";
        }
        var keys = root;
        for (int depth = 0; depth < path.size(); depth++) {
            var inner = keys.get(path.get(depth));
            if (inner.isEmpty()) {
                return before(text, keys, path.subList(depth, path.size()), source);
            }
            if (!(inner.get() instanceof Keys next) || next.entries().isEmpty()) {
                return inner.get() instanceof Tree.Nothing && depth < path.size() - 1
                        ? below(text, inner.get(), path.subList(depth + 1, path.size()), source)
                        : text;
            }
            keys = next;
        }
        return text;
    }

    /** Before the first key of these, as a line of its own or within the brackets. */
    private static String before(String text, Keys keys, List<String> path, String source) {
        var first = keys.entries().getFirst().key().spot();
        var lines = new ArrayList<>(text.lines().toList());
        var line = lines.get(first.line() - 1);
        int at = line.offsetByCodePoints(0, first.column() - 1);
        var indent = line.substring(0, at);
        if (indent.isBlank()) {
            lines.addAll(first.line() - 1, block(path, indent, source));
        } else {
            lines.set(first.line() - 1, indent + inline(path) + ", " + line.substring(at));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Below a key with nothing behind it. */
    private static String below(String text, Tree nothing, List<String> path, String source) {
        var lines = new ArrayList<>(text.lines().toList());
        var line = lines.get(nothing.spot().line() - 1);
        var indent = line.substring(0, line.length() - line.stripLeading().length()) + "  ";
        lines.addAll(nothing.spot().line(), block(path, indent, source));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> block(List<String> path, String indent, String source) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < path.size(); i++) {
            lines.add(indent + "  ".repeat(i) + path.get(i) + ":"
                    + (i == path.size() - 1 ? "  # " + source : ""));
        }
        return lines;
    }

    private static String inline(List<String> path) {
        return path.getFirst() + ":"
                + (path.size() == 1 ? "" : " { " + inline(path.subList(1, path.size())) + " }");
    }
}
