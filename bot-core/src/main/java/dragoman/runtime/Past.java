package dragoman.runtime;

import dragoman.flow.yaml.FlowPrint;
import dragoman.flow.yaml.Imprint;
import dragoman.port.Revisions.Kept;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A version that was replaced, with what it looked like. */
record Past(Kept kept, Imprint imprint) {

    /** All but the one that runs. */
    static List<Past> of(List<Kept> all, String running) {
        return all.stream().filter(kept -> !kept.revision().equals(running))
                .map(kept -> new Past(kept, Imprint.of(kept.files()))).toList();
    }

    String revision() {
        return kept.revision();
    }

    Instant replaced() {
        return kept.replaced().orElse(Instant.EPOCH);
    }

    /**
     * The latest version with the same structure where it differs from today's: what was only reworded after this one is live for its chats as well.
     */
    Past standIn(List<Past> all, Imprint today) {
        var changed = changed(today);
        return all.stream().filter(later -> later.replaced().isAfter(replaced()))
                .filter(later -> changed.stream().allMatch(flow -> structure(later.imprint, flow)
                        .equals(structure(imprint, flow))))
                .max(Comparator.comparing(Past::replaced)).orElse(this);
    }

    /** Flows whose structure is another today, or that are gone. */
    Set<String> changed(Imprint today) {
        return imprint.flows().keySet().stream()
                .filter(flow -> !structure(today, flow).equals(structure(imprint, flow)))
                .collect(Collectors.toSet());
    }

    private static Optional<String> structure(Imprint of, String flow) {
        return Optional.ofNullable(of.flows().get(flow)).map(FlowPrint::structure);
    }
}
