package dragoman.flow.yaml;

import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Draft.OfFlow;
import java.util.Map;

/**
 * What is needed to put flows together.
 *
 * @param types of all slots
 * @param flows by name
 */
record Workshop(Wordings wordings, Conditions conditions, SourceCompiler sources, Schemas schemas,
        Slots slots,
        Map<String, Type> types, Map<String, OfFlow> flows, Media media, Notes notes) {}
