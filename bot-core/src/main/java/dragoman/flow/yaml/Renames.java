package dragoman.flow.yaml;

import dragoman.flow.Flow;
import dragoman.flow.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code renamed:} of flows, checked once all steps are known: chats that stand at the old name go on at the new one. */
final class Renames {
    private final Map<String, List<Tree.Entry>> byFlow = new LinkedHashMap<>();

    void read(String flow, List<Tree.Entry> entries) {
        byFlow.put(flow, new ArrayList<>(entries));
    }

    void check(Map<String, Flow> flows, Set<String> slots, Notes notes) {
        byFlow.forEach((name, entries) -> {
            var flow = flows.get(name);
            if (flow != null) {
                var known = new TreeSet<>(flow.nodes().keySet());
                known.addAll(slots);
                entries.forEach(entry -> {
                    if (isFlows(entry, name) && !known.contains(name)) {
                        stillThere(entry.key(), flows.keySet(), "A flow called ", notes);
                    } else {
                        check(entry, known, notes);
                    }
                });
            }
        });
    }

    /** The flow itself was called otherwise. */
    private static boolean isFlows(Tree.Entry entry, String name) {
        return entry.value() instanceof Tree.Scalar to && to.value().equals(name);
    }

    /** The old names with the new ones. */
    static Map<String, String> names(List<Tree.Entry> entries) {
        var names = new LinkedHashMap<String, String>();
        entries.forEach(entry -> {
            if (entry.value() instanceof Tree.Scalar to) {
                names.put(entry.key().value(), to.value());
            }
        });
        return Collections.unmodifiableMap(names);
    }

    private static void stillThere(Tree.Scalar old, Set<String> known, String what, Notes notes) {
        if (known.contains(old.value())) {
            notes.error("still-there", old.spot(),
                    what + "'" + old.value() + "' still exists, so it was not renamed.",
                    "Write the old name first: renamed: { old-name: new-name }");
        }
    }

    private static void check(Tree.Entry entry, Set<String> known, Notes notes) {
        stillThere(entry.key(), known, "", notes);
        if (!(entry.value() instanceof Tree.Scalar to)) {
            notes.error("wrong-type", entry.value().spot(), "A new name is one word.",
                    "Write: renamed: { old-name: new-name }");
        } else if (!known.contains(to.value())) {
            notes.error("unknown-step", to.spot(),
                    "There is no step or slot '" + to.value() + "' in this flow.",
                    Nearest.remedy(to.value(), known, ""));
        }
    }
}
