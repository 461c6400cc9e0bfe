package dragoman.flow.yaml;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A flow's file as an edit sees it.
 *
 * @param structure a hash of steps, ids, slots, types, options' names, order, ways: all that a running chat stands on
 * @param form the same hash without the names of flows in it
 * @param mentioned these names, its own too, in order; a {@code go} may as well name a step
 * @param texts a hash of all that is said, in every language, by step; {@code ""} for what belongs to none
 * @param renamed what the flow says was called otherwise before: steps, slots and the flow itself, the old name first
 */
public record FlowPrint(String structure, String form, List<String> mentioned, Map<String, String> texts,
        Map<String, String> renamed) {
    public FlowPrint {
        mentioned = List.copyOf(mentioned);
        texts = Map.copyOf(texts);
        renamed = Map.copyOf(renamed);
    }

    /** Stands as it stood, but for names of flows that are others now. */
    public boolean sameBut(FlowPrint before, Map<String, String> flows) {
        return form.equals(before.form) && mentioned.equals(
                before.mentioned.stream().map(name -> flows.getOrDefault(name, name)).toList());
    }

    /** How many steps say something else than in {@code other}. */
    public int reworded(FlowPrint other) {
        var steps = new TreeSet<>(texts.keySet());
        steps.addAll(other.texts.keySet());
        return (int) steps.stream()
                .filter(step -> !texts.getOrDefault(step, "").equals(other.texts.getOrDefault(step, "")))
                .map(FlowPrint::outermost).distinct().count();
    }

    /** {@code size.0}, the first retry of size, belongs to it; {@code .2} is a step without a name. */
    private static String outermost(String step) {
        var dot = step.indexOf('.', 1);
        return dot < 0 ? step : step.substring(0, dot);
    }
}
