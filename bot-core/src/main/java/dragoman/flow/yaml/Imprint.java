package dragoman.flow.yaml;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of a bot's files an edit may change, so that two versions can be compared.
 *
 * @param flows by name
 * @param others a hash of each file that is no flow, by path
 * @param keep how long a chat may stay on a version that was replaced
 */
public record Imprint(Map<String, FlowPrint> flows, Map<String, String> others, Duration keep) {
    private static final String TEXTS = "texts/";

    public Imprint {
        flows = Map.copyOf(flows);
        others = Map.copyOf(others);
    }

    /** Of files by path, as {@link Sketch#files} gives them; they are valid. */
    public static Imprint of(Map<String, String> files) {
        var printers = new HashMap<String, FlowPrinter>();
        var others = new TreeMap<String, String>();
        var keep = EditRules.KEEP;
        for (var file : files.entrySet()) {
            var tree = tree(file.getKey(), file.getValue());
            if (file.getKey().equals("bot.yaml")) {
                keep = EditRules.keep(tree);
            }
            if (tree.get("flow").orElse(tree) instanceof Tree.Scalar name) {
                printers.put(name.value(), new FlowPrinter().flow(tree));
            } else if (!file.getKey().startsWith(TEXTS)) {
                others.put(file.getKey(), Revision.of(file.getValue()));
            }
        }
        translations(files, printers, others);
        var flows = new HashMap<String, FlowPrint>();
        printers.forEach((name, printer) -> flows.put(name, printer.print()));
        return new Imprint(flows, others, keep);
    }

    /** Flows that are called otherwise since {@code before}, the old name first. */
    public Map<String, String> renamedSince(Imprint before) {
        var names = new TreeMap<String, String>();
        before.flows.keySet().forEach(old -> today(old).filter(name -> !name.equals(old))
                .ifPresent(name -> names.put(old, name)));
        return names;
    }

    /** What the flow of this earlier name is called today; empty when it is gone. */
    public Optional<String> today(String flow) {
        return flows.containsKey(flow)
                ? Optional.of(flow)
                : flows.entrySet().stream()
                        .filter(one -> one.getKey().equals(one.getValue().renamed().get(flow)))
                        .map(Map.Entry::getKey).sorted().findFirst();
    }

    /** What is said of a flow belongs to it; the rest of a file of translations is for itself. */
    private static void translations(Map<String, String> files, Map<String, FlowPrinter> printers,
            Map<String, String> others) {
        new TreeMap<>(files).forEach((path, text) -> {
            if (path.startsWith(TEXTS)) {
                var rest = new StringBuilder();
                tree(path, text).entries().forEach(entry -> {
                    var flow = printers.get(entry.key().value());
                    if (flow == null) {
                        FlowPrinter.flat(rest, new Tree.Keys(List.of(entry), entry.key().spot()));
                    } else {
                        flow.translation(path, entry.value());
                    }
                });
                others.put(path, Revision.of(rest.toString()));
            }
        });
    }

    private static Tree.Keys tree(String path, String text) {
        var source = Source.of(path, text);
        return YamlReader.document(source, new Notes())
                .orElse(new Tree.Nothing(source.start())) instanceof Tree.Keys keys
                        ? keys
                        : new Tree.Keys(List.of(), source.start());
    }
}
