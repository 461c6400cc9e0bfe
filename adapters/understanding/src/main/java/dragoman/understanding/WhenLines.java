package dragoman.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines of one section of a {@code .when} file as a tree of words and slots, in which the longest line that fits from a place is found.
 *
 * @param <T> what a line means
 */
final class WhenLines<T> {
    private final Node<T> root = new Node<>();

    /** A line that fits. */
    record Fit<T>(T meaning, int to, boolean sure) {}

    private record Ending<T>(Function<Filling.All, Optional<T>> meaning, boolean sure) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private final Map<WhenSlot, Node<T>> slots = new HashMap<>();
        private final List<Ending<T>> endings = new ArrayList<>(1);
    }

    /** Adds all that {@code pattern} says: words, {@code one|other}, {@code (perhaps)}, <code>{slot}</code>. */
    void add(List<String> pattern, Function<Filling.All, Optional<T>> meaning, boolean sure) {
        add(root, pattern, new Ending<>(meaning, sure));
    }

    private void add(Node<T> node, List<String> pattern, Ending<T> ending) {
        if (pattern.isEmpty()) {
            node.endings.add(ending);
            return;
        }
        String first = pattern.getFirst();
        List<String> rest = pattern.subList(1, pattern.size());
        if (first.startsWith("(")) {
            add(node, rest, ending);
            first = first.substring(1, first.length() - 1);
        }
        if (first.startsWith("{")) {
            var slot = WhenSlot.of(first.substring(1, first.length() - 1));
            add(node.slots.computeIfAbsent(slot, _ -> new Node<>()), rest, ending);
            return;
        }
        for (String word : first.split("\\|")) {
            add(node.words.computeIfAbsent(WhenWords.folded(word), _ -> new Node<>()), rest, ending);
        }
    }

    Optional<Fit<T>> longest(WhenText text, int from) {
        return walk(root, text, from, Filling.All.from(from));
    }

    private Optional<Fit<T>> walk(Node<T> node, WhenText text, int at, Filling.All all) {
        Optional<Fit<T>> best = Optional.empty();
        if (text.goesOn(at, all)) {
            Node<T> next = node.words.get(text.word(at));
            if (next != null) {
                best = walk(next, text, at + 1, all);
            }
            for (var slot : node.slots.entrySet()) {
                for (Filling filling : text.fillings(slot.getKey(), at)) {
                    best = longer(best,
                            walk(slot.getValue(), text, filling.to(), all.with(slot.getKey(), filling)));
                }
            }
        }
        return best.isPresent() ? best : here(node, at, all);
    }

    private static <T> Optional<Fit<T>> here(Node<T> node, int at, Filling.All all) {
        for (Ending<T> ending : node.endings) {
            var meaning = ending.meaning.apply(all);
            if (meaning.isPresent()) {
                return Optional.of(new Fit<>(meaning.get(), at, ending.sure && all.sure()));
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Fit<T>> longer(Optional<Fit<T>> one, Optional<Fit<T>> other) {
        return one.isEmpty() || other.isPresent() && other.get().to > one.get().to ? other : one;
    }
}
