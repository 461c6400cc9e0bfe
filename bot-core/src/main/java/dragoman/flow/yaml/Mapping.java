package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.yaml.Trace.Form;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Nothing;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads keys one by one as what they should be, and notes what they are not. What was never asked for is unknown: {@link #done} says so, with the
 * nearest key that was.
 */
public final class Mapping {
    private final Keys keys;
    private final String what;
    private final Notes notes;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private Mapping(Keys keys, String what, Notes notes) {
        this.keys = keys;
        this.what = what;
        this.notes = notes;
    }

    /** {@code what}: what the keys describe, for messages, such as {@code an ask}. Empty and noted when these are no keys. */
    public static Optional<Mapping> of(Tree tree, String what, Notes notes) {
        if (tree instanceof Keys keys) {
            return Optional.of(new Mapping(keys, what, notes));
        }
        notes.error("wrong-type", tree.spot(),
                what + " is written as keys with values, not as " + tree.kind() + ".",
                "Write 'key: value' lines here, one under the other.");
        return Optional.empty();
    }

    Keys keys() {
        return keys;
    }

    public Spot spot() {
        return keys.spot();
    }

    public List<Entry> entries() {
        keys.entries().forEach(entry -> asked.add(entry.key().value()));
        return keys.entries();
    }

    public boolean has(String key) {
        return entry(key).isPresent();
    }

    /** Where the key stands; the beginning of the mapping when it does not. */
    public Spot spotOf(String key) {
        return entry(key).map(entry -> entry.key().spot()).orElse(spot());
    }

    /** Steps: a single one, or a list of them. */
    Optional<Tree> steps(String key) {
        used(key, Form.STEPS, "");
        return tree(key);
    }

    private void used(String key, Form form, String of) {
        notes.trace().ifPresent(trace -> trace.used(what, key, form, false, of));
    }

    /** Whatever stands there; noted when it is nothing. */
    public Optional<Tree> tree(String key) {
        used(key, Form.ANY, "");
        return entry(key).flatMap(entry -> filled(entry, notes));
    }

    static Optional<Tree> filled(Entry entry, Notes notes) {
        var key = entry.key();
        if (entry.value() instanceof Nothing) {
            int behind = key.spot().excerpt().indexOf(":") + 1;
            var rest = key.spot().excerpt().substring(behind).strip();
            notes.error("empty-value", key.spot(), "Nothing is written behind '" + key.value() + "'.",
                    rest.startsWith("#")
                            ? "If it is no comment, put it in quotes: " + key.value() + ": "
                                    + Quoting.quote(rest)
                            : "Write a value there, or take the key out.");
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** The same, and noted when the key is not there. */
    public Optional<Tree> needed(String key) {
        notes.trace().ifPresent(trace -> trace.used(what, key, Form.ANY, true, ""));
        if (!has(key)) {
            missing.add(key);
        }
        return tree(key);
    }

    public Optional<Scalar> word(String key) {
        used(key, Form.WORD, "");
        return tree(key).flatMap(tree -> Scalars.word(tree, notes));
    }

    public Optional<Scalar> neededWord(String key) {
        used(key, Form.WORD, "");
        return needed(key).flatMap(tree -> Scalars.word(tree, notes));
    }

    /** A text that people read: noted when YAML has cut it. */
    public Optional<Scalar> text(String key) {
        used(key, Form.TEXT, "");
        return tree(key).flatMap(tree -> Scalars.text(tree, notes));
    }

    public Optional<Scalar> neededText(String key) {
        used(key, Form.TEXT, "");
        return needed(key).flatMap(tree -> Scalars.text(tree, notes));
    }

    /** One text or a list of them. */
    public List<Scalar> texts(String key) {
        used(key, Form.TEXTS, "");
        return tree(key).map(tree -> Scalars.texts(tree, notes)).orElse(List.of());
    }

    /** What customers may say, one or a list. */
    public List<Scalar> examples(String key) {
        used(key, Form.TEXTS, "");
        return tree(key).map(tree -> Scalars.examples(tree, notes)).orElse(List.of());
    }

    /** One word or a list of them. */
    public List<Scalar> words(String key) {
        used(key, Form.WORDS, "");
        return tree(key)
                .map(tree -> list(tree).stream().flatMap(item -> Scalars.word(item, notes).stream()).toList())
                .orElse(List.of());
    }

    public Optional<Boolean> yesNo(String key) {
        used(key, Form.YES_NO, "");
        return tree(key).flatMap(tree -> Scalars.yesNo(tree, notes));
    }

    public Optional<Mapping> mapping(String key, String of) {
        used(key, Form.KEYS, of);
        return tree(key).flatMap(tree -> Mapping.of(tree, of, notes));
    }

    /** The entries under a key, each with a value; noted when these are no keys. */
    public List<Entry> entriesOf(String key) {
        used(key, Form.ENTRIES, "");
        return mapping(key, "'" + key + "'").map(Mapping::entries).orElse(List.of()).stream()
                .filter(entry -> filled(entry, notes).isPresent()).toList();
    }

    /** A single thing stands for a list of one. */
    static List<Tree> list(Tree tree) {
        return tree instanceof Items items ? items.items() : List.of(tree);
    }

    /** Notes the keys that nobody asked for, and those that are missing: a slip of the pen is one finding, not two. */
    public void done() {
        for (var entry : keys.entries()) {
            var key = entry.key().value();
            if (!asked.contains(key)) {
                noteUnknown(key, entry.key().spot());
            }
        }
        missing.forEach(key -> notes.error("missing-key", spot(), what + " needs '" + key + "'.",
                "Add a line '" + key + ": …'."));
        missing.clear();
    }

    private void noteUnknown(String key, Spot spot) {
        var apart = glued(key);
        var meant = apart.map(found -> found.substring(0, found.indexOf(':')))
                .or(() -> Nearest.to(key, unused()));
        meant.ifPresent(missing::remove);
        notes.error("unknown-key", spot, what + " has no key '" + key + "'.",
                apart.map(found -> "Put a space behind the colon: " + found)
                        .orElseGet(() -> Nearest.remedy(key, unused(),
                                "Take it out, or see docs/flow-language.md for the keys there are.")));
    }

    private Optional<String> glued(String key) {
        int colon = key.indexOf(':');
        return colon > 0 && asked.contains(key.substring(0, colon))
                ? Optional.of(key.substring(0, colon) + ": " + key.substring(colon + 1).strip())
                : Optional.empty();
    }

    private List<String> unused() {
        var present = keys.entries().stream().map(entry -> entry.key().value()).toList();
        var free = new ArrayList<>(asked);
        free.removeAll(present);
        return free;
    }

    private Optional<Entry> entry(String key) {
        asked.add(key);
        return keys.entries().stream().filter(entry -> entry.key().value().equals(key)).findFirst();
    }
}
