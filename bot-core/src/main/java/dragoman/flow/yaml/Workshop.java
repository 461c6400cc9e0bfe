package dragoman.flow.yaml;

import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Draft.OfFlow;
import java.util.Map;
import java.util.Set;

/**
 * What is needed to put flows together.
 *
 * @param types of all slots
 * @param flows by name
 * @param broken names of flows that could not be read
 */
record Workshop(Wordings wordings, Conditions conditions, SourceCompiler sources, Schemas schemas,
        Slots slots,
        Map<String, Type> types, Map<String, OfFlow> flows, Set<String> broken, Media media, Notes notes) {
    boolean hasFlow(String name) {
        return flows.containsKey(name) || broken.contains(name);
    }
}
