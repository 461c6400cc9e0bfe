package dragoman.flow.yaml;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a flow's file apart into its structure and its words. What is not known to be words counts as structure: a chat that stays on its version is
 * never wrong, one that is moved by mistake is.
 */
final class FlowPrinter {
    /** Whatever stands under these is said or shown. */
    private static final Set<String> WORDS = Set.of("about", "says", "text", "title", "also", "say", "image",
            "card", "brief", "summary", "waiting", "reason", "description");
    /** A plain text under these is said: where a step may stand, and on options. */
    private static final Set<String> SPOKEN = Set.of("steps", "then", "else", "cases", "none", "declined",
            "sold_out", "cancelled", "resumed", "solved", "closed", "nobody", "ok", "error", "timeout",
            "unknown", "silence", "retry", "options");
    private static final Set<String> NAMING = Set.of("ask", "offer");
    private static final String RENAMED = "renamed";
    /** A name under these may be a flow's. */
    private static final Set<String> MENTIONING = Set.of("flow", "run", "go");
    /** No file has it: YAML refuses it. */
    private static final char MARK = '\u0001';
    private static final Pattern MENTION = Pattern.compile("(?<=\u0001)[^\u0001]*(?=\u0001)");

    private final StringBuilder structure = new StringBuilder();
    private final Map<String, StringBuilder> texts = new TreeMap<>();
    private Map<String, String> renamed = Map.of();

    /** The flow itself. */
    FlowPrinter flow(Tree.Keys flow) {
        for (var entry : flow.entries()) {
            if (entry.key().value().equals(RENAMED)) {
                renamed = entry.value() instanceof Tree.Keys names
                        ? Renames.names(names.entries())
                        : Map.of();
            } else {
                key("", entry);
            }
        }
        return this;
    }

    /** What is said of it in another language, by step. */
    void translation(String language, Tree of) {
        if (of instanceof Tree.Keys keys) {
            keys.entries().forEach(entry -> said(entry.key().value(), language, entry.value()));
        }
    }

    FlowPrint print() {
        var hashes = texts.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, entry -> Revision.of(entry.getValue().toString())));
        return new FlowPrint(Revision.of(structure.toString()),
                Revision.of(MENTION.matcher(structure).replaceAll("")),
                MENTION.matcher(structure).results().map(MatchResult::group).toList(), hashes, renamed);
    }

    private void key(String step, Tree.Entry entry) {
        var key = entry.key().value();
        put(key).append('{');
        if (WORDS.contains(key)) {
            said(step, key, entry.value());
        } else if (MENTIONING.contains(key) && entry.value() instanceof Tree.Scalar name) {
            structure.append(MARK).append(name.value()).append(MARK);
        } else {
            tree(step, entry.value(), SPOKEN.contains(key));
        }
        structure.append('}');
    }

    /** {@code spoken}: a plain text here is said. */
    private void tree(String step, Tree tree, boolean spoken) {
        switch (tree) {
            case Tree.Scalar scalar when spoken -> {
                structure.append('*');
                said(step, "", scalar);
            }
            case Tree.Scalar scalar -> put(scalar.value());
            case Tree.Nothing _ -> structure.append('-');
            case Tree.Items items -> {
                for (var i = 0; i < items.items().size(); i++) {
                    structure.append('[');
                    tree(step + "." + i, items.items().get(i), spoken);
                    structure.append(']');
                }
            }
            case Tree.Keys keys -> keys(name(step, keys), keys, spoken);
        }
    }

    private void keys(String step, Tree.Keys keys, boolean spoken) {
        for (var entry : keys.entries()) {
            if (spoken && entry.value() instanceof Tree.Scalar && !isKeyOfStep(keys)) {
                put(entry.key().value()).append('*');
                said(step, entry.key().value(), entry.value());
            } else if (spoken && !isKeyOfStep(keys)) {
                put(entry.key().value()).append('{');
                tree(step, entry.value(), true);
                structure.append('}');
            } else {
                key(step, entry);
            }
        }
    }

    /** A step, or an option with keys of its own: what its keys mean is known. Otherwise the keys are names. */
    private static boolean isKeyOfStep(Tree.Keys keys) {
        return StepReader.KINDS.stream().anyMatch(kind -> keys.get(kind).isPresent())
                || keys.get("title").isPresent();
    }

    private static String name(String outer, Tree.Keys keys) {
        return keys.get("id").or(() -> NAMING.stream().flatMap(key -> keys.get(key).stream()).findFirst())
                .filter(Tree.Scalar.class::isInstance).map(name -> ((Tree.Scalar) name).value())
                .orElse(outer);
    }

    private void said(String step, String key, Tree words) {
        var text = texts.computeIfAbsent(step, _ -> new StringBuilder());
        text.append(key).append('=');
        flat(text, words);
    }

    static void flat(StringBuilder all, Tree tree) {
        switch (tree) {
            case Tree.Scalar scalar -> all.append(scalar.value().length()).append(':').append(scalar.value());
            case Tree.Nothing _ -> all.append('-');
            case Tree.Items items -> items.items().forEach(item -> flat(all, item));
            case Tree.Keys keys -> keys.entries().forEach(entry -> {
                all.append(entry.key().value()).append('=');
                flat(all, entry.value());
            });
        }
    }

    private StringBuilder put(String value) {
        return structure.append(value.length()).append(':').append(value);
    }
}
