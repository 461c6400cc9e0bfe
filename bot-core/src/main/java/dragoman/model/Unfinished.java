package dragoman.model;

import java.util.List;
import java.util.Map;

/** What silence has ended, so that it can be taken up again: the flows that ran, the innermost last, and what was known for them. */
public record Unfinished(List<Frame> stack, Map<String, Value> slots) {
    public Unfinished {
        stack = List.copyOf(stack);
        slots = Map.copyOf(slots);
    }
}
