package dragoman.flow.yaml;

import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What files that YAML cannot read seem to be about, so that one slip of the pen does not make everything that refers to them look wrong too.
 *
 * @param flows their names
 * @param slots whatever might be one
 * @param first whether one of them seems to greet
 */
record Broken(Set<String> flows, Set<String> slots, boolean first) {
    private static final Pattern FLOW = Pattern.compile("flow:\\s*([A-Za-z][A-Za-z0-9_-]*)\\s*(#.*)?");
    private static final Pattern SLOT = Pattern
            .compile("(?:ask|offer|as):\\s*([A-Za-z][A-Za-z0-9_]*)|^ +([A-Za-z][A-Za-z0-9_]*):");
    private static final Pattern FIRST = Pattern.compile("starts:\\s*first|first:\\s*yes");

    static Broken of(List<Source> sources) {
        var flows = new LinkedHashSet<String>();
        var slots = new LinkedHashSet<String>();
        boolean first = false;
        for (var source : sources) {
            for (var line : source.lines()) {
                FLOW.matcher(line).results().filter(_ -> line.startsWith("flow"))
                        .forEach(found -> flows.add(found.group(1)));
                SLOT.matcher(line).results()
                        .forEach(found -> slots.add(found.group(found.group(1) == null ? 2 : 1)));
                first |= FIRST.matcher(line).find();
            }
        }
        return new Broken(flows, slots, first);
    }

    /** The types that are known, and anything for the others. */
    Map<String, Type> with(Map<String, Type> types) {
        var all = new LinkedHashMap<String, Type>();
        slots.forEach(slot -> all.put(slot, Types.ANY));
        all.putAll(types);
        return all;
    }
}
