package dragoman.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what belongs to a path. Patterns are as in {@link Route}; where several fit, what is written out wins over a name, and a name over
 * the rest of a path.
 */
final class Paths<T> {
    /** What was found, with the parts of the path by name. */
    record Found<T>(T what, Map<String, String> parts) {}

    private record Pattern<T>(List<String> parts, T what) {}

    private final Map<String, List<Pattern<T>>> byFirst = new HashMap<>();

    void add(String path, T what) {
        var parts = parts(path);
        var same = byFirst.computeIfAbsent(first(parts), _ -> new ArrayList<>());
        same.add(new Pattern<>(parts, what));
        same.sort(Comparator
                .comparing(pattern -> String.join("/", pattern.parts().stream().map(Paths::rank).toList())));
    }

    /** @param path decoded */
    Optional<Found<T>> find(String path) {
        var parts = parts(path);
        return in(byFirst.getOrDefault(first(parts), List.of()), parts)
                .or(() -> in(byFirst.getOrDefault("", List.of()), parts));
    }

    private static <T> Optional<Found<T>> in(List<Pattern<T>> patterns, List<String> path) {
        for (var pattern : patterns) {
            var parts = new HashMap<String, String>();
            if (fits(pattern.parts(), path, parts)) {
                return Optional.of(new Found<>(pattern.what(), parts));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> pattern, List<String> path, Map<String, String> found) {
        for (var i = 0; i < pattern.size(); i++) {
            var part = pattern.get(i);
            if (isRest(part) && i < path.size()) {
                found.put(name(part), String.join("/", path.subList(i, path.size())));
                return true;
            }
            if (i >= path.size() || !isName(part) && !part.equals(path.get(i))) {
                return false;
            }
            if (isName(part)) {
                found.put(name(part), path.get(i));
            }
        }
        return pattern.size() == path.size();
    }

    /** Without the empty part after a last slash. */
    private static List<String> parts(String path) {
        var parts = new ArrayList<String>(4);
        var from = 1;
        while (from < path.length()) {
            var slash = path.indexOf('/', from);
            var to = slash < 0 ? path.length() : slash;
            parts.add(path.substring(from, to));
            from = to + 1;
        }
        return parts;
    }

    private static String first(List<String> parts) {
        return parts.isEmpty() || isName(parts.getFirst()) || isRest(parts.getFirst())
                ? ""
                : parts.getFirst();
    }

    private static String rank(String part) {
        return isRest(part) ? "3" : isName(part) ? "2" : "1";
    }

    private static boolean isName(String part) {
        return part.startsWith("{");
    }

    private static boolean isRest(String part) {
        return part.startsWith("<");
    }

    private static String name(String part) {
        return part.substring(1, part.length() - 1);
    }
}
