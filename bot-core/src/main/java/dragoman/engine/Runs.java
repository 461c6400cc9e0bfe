package dragoman.engine;

import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.model.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which flow runs which: the way back into a sub-flow that has ended. */
final class Runs {
    private static final int DEEPEST = 5;

    private Runs() {}

    /** The stack with this step on top: in a flow that runs now, or in one that these have run before. Empty when there is no way to it. */
    static List<Frame> stackAt(Draft draft, Frame to) {
        var stack = draft.talk().stack();
        for (var depth = stack.size() - 1; depth >= 0; depth--) {
            var way = way(draft, stack.get(depth), to, 0);
            if (!way.isEmpty()) {
                var found = new ArrayList<>(stack.subList(0, depth));
                found.addAll(way);
                return found;
            }
        }
        return List.of();
    }

    private static List<Frame> way(Draft draft, Frame from, Frame to, int deep) {
        if (from.flow().equals(to.flow())) {
            return List.of(to);
        }
        for (var run : deep < DEEPEST ? before(draft, from) : List.<Node>of()) {
            var inner = run.step() instanceof Step.Run(var flow, _)
                    ? way(draft, new Frame(flow, ""), to, deep + 1)
                    : List.<Frame>of();
            if (!inner.isEmpty()) {
                var way = new ArrayList<>(List.of(new Frame(from.flow(), run.id())));
                way.addAll(inner);
                return way;
            }
        }
        return List.of();
    }

    /** What a flow has run before it came to this step, the last first; all that it runs when it has ended. */
    private static List<Node> before(Draft draft, Frame at) {
        var runs = new ArrayList<Node>();
        for (var node : draft.bot().flow(at.flow()).map(flow -> flow.nodes().values()).orElse(List.of())) {
            if (node.id().equals(at.step())) {
                break;
            }
            Optional.of(node).filter(one -> one.step() instanceof Step.Run).ifPresent(runs::add);
        }
        return runs.reversed();
    }
}
