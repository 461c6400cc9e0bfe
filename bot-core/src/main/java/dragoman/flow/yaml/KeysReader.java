package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Nothing;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.flow.yaml.Tree.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the keys of one mapping, and reads what was meant where a hyphen or a pair of quotes was forgotten. */
final class KeysReader {
    private final Source source;
    private final boolean braces;
    private final Notes notes;
    private final List<List<Entry>> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** {@code braces}: written between {@code &#123;} and {@code &#125;}, where a comma divides. */
    KeysReader(Source source, boolean braces, Notes notes) {
        this.source = source;
        this.braces = braces;
        this.notes = notes;
        all.add(new ArrayList<>());
    }

    void add(Tree key, Tree value) {
        if (!(key instanceof Scalar name)) {
            notes.error("odd-key", key.spot(), "A key is a word or two, not " + key.kind() + ".",
                    Quoting.quoted(key.spot().excerpt()).map(line -> "If this is a text, write: " + line)
                            .orElse("Write a name before the colon."));
        } else if (!isCut(name, value)) {
            add(name, value);
        }
    }

    private void add(Scalar name, Tree value) {
        if (seen.add(name.value())) {
            all.getLast().add(new Entry(name, value));
        } else if (!braces && StepReader.KINDS.contains(name.value())) {
            notes.error("two-steps", name.spot(),
                    "Another '" + name.value() + "' begins here under the same hyphen: these are two steps.",
                    "Begin it with a hyphen of its own: - " + name.spot().excerpt().strip());
            seen.clear();
            seen.add(name.value());
            all.add(new ArrayList<>(List.of(new Entry(name, value))));
        } else {
            notes.error("duplicate-key", name.spot(), "The key '" + name.value() + "' stands here twice.",
                    "Keep one of the two, or rename this one.");
        }
    }

    /** A text with a comma in it, and no quotes: what follows on the comma is no key. */
    private boolean isCut(Scalar name, Tree value) {
        var before = all.getLast().isEmpty() ? null : all.getLast().getLast();
        if (!braces || before == null || !(value instanceof Nothing) || hasColon(name)
                || !(before.value() instanceof Scalar text) || text.style() != Style.PLAIN) {
            return false;
        }
        var whole = text.value() + ", " + name.value();
        notes.error("cut-text", name.spot(),
                "A comma divides here, so '" + name.value() + "' does not belong to the text before it.",
                Scalars.EXAMPLES.contains(before.key().value())
                        ? "Write a list: " + before.key().value() + ": " + Scalars.listed(whole)
                        : "Put the text in quotes: " + before.key().value() + ": "
                                + Quoting.quote(whole));
        all.getLast().removeLast();
        all.getLast()
                .add(new Entry(before.key(), new Scalar(whole, Style.PLAIN, text.spot(), name.end())));
        return true;
    }

    private boolean hasColon(Scalar name) {
        var line = source.line(name.end().line());
        int end = Math.min(name.end().column() - 1, line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, end)).stripLeading().startsWith(":");
    }

    /** The mapping; behind it the steps that stand in it and wanted a hyphen. Never empty. */
    List<Keys> all(Spot spot) {
        var keys = new ArrayList<Keys>();
        all.forEach(entries -> keys
                .add(new Keys(entries, keys.isEmpty() ? spot : entries.getFirst().key().spot())));
        return keys;
    }
}
