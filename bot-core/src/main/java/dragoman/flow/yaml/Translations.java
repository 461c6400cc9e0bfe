package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What {@code texts/xx.yaml} says in one language. Remembers what was looked for, so that the rest is found to belong to nothing. */
final class Translations {
    private final Language language;
    private final Tree root;
    private final boolean present;
    private final Optional<Stamps> stamps;
    private final Notes notes;
    private final List<Translated> all = new ArrayList<>();
    private final Set<Entry> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<List<String>, Set<String>> asked = new HashMap<>();

    /**
     * {@code file} empty: there is none, which is said once and elsewhere; {@code otherwise}: the place to show then; {@code stamps} empty:
     * nobody wants to know how old a translation is.
     */
    Translations(Language language, Optional<Tree> file, Spot otherwise, Optional<Stamps> stamps,
            Notes notes) {
        this.language = language;
        root = file.orElseGet(() -> new Keys(List.of(), otherwise));
        present = file.isPresent();
        this.stamps = stamps;
        this.notes = notes;
    }

    Language language() {
        return language;
    }

    /** What was looked for, in order. */
    List<Translated> all() {
        return all;
    }

    /** The translation of these source texts: noted when it is missing, or older than they are. */
    Optional<Tree> needed(List<String> path, List<String> source) {
        var found = foundOrNoted(path, source);
        found.ifPresent(tree -> stamps.ifPresent(known -> compare(path, source, tree, known)));
        return found;
    }

    /** Words of customers: a list of its own, which does not grow old with the source's. */
    Optional<Tree> neededWords(List<String> path, List<String> source) {
        var found = foundOrNoted(path, source);
        found.filter(_ -> stamps.isPresent())
                .ifPresent(tree -> all.add(Translated.words(language, path, source, tree.spot().place())));
        return found;
    }

    private Optional<Tree> foundOrNoted(List<String> path, List<String> source) {
        var found = find(path);
        if (found.isEmpty()) {
            var spot = nearest(path);
            if (stamps.isPresent()) {
                all.add(Translated.missing(language, path, source, spot.place()));
            }
            if (present) {
                notes.warn("missing-translation", spot,
                        "'" + String.join(".", path) + "' is not translated into '" + language + "'.",
                        "Add it, at the same place as here: " + written(path));
            }
        }
        return found;
    }

    private void compare(List<String> path, List<String> source, Tree tree, Stamps known) {
        var text = Translated.of(language, path, source, tree.spot().place(), known);
        all.add(text);
        // a source that could not be read is a mistake of its own
        text.was().filter(_ -> !source.isEmpty())
                .ifPresent(was -> notes.warn("stale-translation", tree.spot(),
                        "The source of this translation has changed. It was: " + was + " · It is: "
                                + text.source(),
                        "Look it over, then write: ./dragoman translations FOLDER --confirm " + text.key()));
    }

    /** The path as YAML; a place in a list is shown as the list. */
    private static String written(List<String> path) {
        var keys = path.getLast().matches("\\d+") ? path.subList(0, path.size() - 1) : path;
        boolean list = keys.size() < path.size() || Scalars.EXAMPLES.contains(keys.getLast());
        return String.join(": ", keys) + (list ? ": [ … ]" : ": …");
    }

    /** Lists are followed by number; an option written as one text is its title. A value that is empty counts as missing. */
    Optional<Tree> find(List<String> path) {
        var at = root;
        for (int i = 0; i < path.size(); i++) {
            asked.computeIfAbsent(List.copyOf(path.subList(0, i)), _ -> new TreeSet<>()).add(path.get(i));
            var next = step(at, path.get(i));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return at instanceof Tree.Nothing ? Optional.empty() : Optional.of(at);
    }

    private Optional<Tree> step(Tree at, String key) {
        return switch (at) {
            case Keys keys ->
                keys.entries().stream().filter(entry -> entry.key().value().equals(key)).findFirst()
                        .map(entry -> {
                            used.add(entry);
                            return entry.value();
                        });
            case Items items -> key.matches("\\d{1,4}") && Integer.parseInt(key) < items.items().size()
                    ? Optional.of(items.items().get(Integer.parseInt(key)))
                    : Optional.empty();
            case Scalar scalar ->
                key.equals("0") || key.equals("title") ? Optional.of(scalar) : Optional.empty();
            case Tree.Nothing _ -> Optional.empty();
        };
    }

    private Spot nearest(List<String> path) {
        var at = root;
        var spot = root.spot();
        for (var key : path) {
            if (!(at instanceof Keys keys) || keys.get(key).isEmpty()) {
                return spot;
            }
            spot = keys.entries().stream().filter(entry -> entry.key().value().equals(key)).findFirst()
                    .orElseThrow().key()
                    .spot();
            at = keys.get(key).orElseThrow();
        }
        return spot;
    }

    /** Notes what belongs to nothing: a slip of the pen, or left over from something that is gone. {@code spared}: flows that could not be read. */
    void noteUnused(Set<String> spared) {
        if (root instanceof Keys keys) {
            keys.entries().stream().filter(entry -> spared.contains(entry.key().value())).forEach(used::add);
        }
        noteUnused(root, List.of());
    }

    private void noteUnused(Tree tree, List<String> path) {
        if (!(tree instanceof Keys keys) || (path.isEmpty() && asked.isEmpty())) {
            return;
        }
        for (var entry : keys.entries()) {
            if (used.contains(entry)) {
                var inner = new ArrayList<>(path);
                inner.add(entry.key().value());
                noteUnused(entry.value(), inner);
            } else if (asked.containsKey(path)) {
                notes.warn("unknown-translation", entry.key().spot(),
                        "Nothing is called '" + entry.key().value() + "' here.",
                        Nearest.remedy(entry.key().value(), asked.getOrDefault(path, Set.of()),
                                "Take it out, or compare it with the flow."));
            }
        }
    }
}
