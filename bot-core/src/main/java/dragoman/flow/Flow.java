package dragoman.flow;

import dragoman.model.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A flow, ready to run.
 *
 * @param first greets whoever opens the chat
 * @param nodes all steps by id, in the order of the file
 * @param start the first step
 * @param silence shortest first
 * @param title what it is about, for customers: on a button, or 'shall we go on with …?'
 * @param resume said to somebody who comes back to it after days
 * @param renamed what was called otherwise before, the old name first: its steps, slots, the flow itself
 */
public record Flow(String name, String about, boolean first, Map<String, Node> nodes, Way start,
        List<Silence> silence, Optional<Text> title, Optional<Text> resume, Map<String, String> renamed) {
    /** Takes hard words. */
    public static final String HARD_WORDS = "hard-words";
    /** Takes voice notes. */
    public static final String VOICE = "voice";
    /** Takes carts from the messenger's own catalogue; what is in one stands in the slot of the same name. */
    public static final String CART = "cart";
    /** Flows of these names begin by themselves when such a thing comes. */
    public static final Set<String> CALLED_BY_NAME = Set.of(HARD_WORDS, VOICE, CART);

    /** Whether it went by this name before. */
    public boolean wasCalled(String former) {
        return name.equals(renamed.get(former));
    }

    /** All places that are, or were, this step of it: a button may still carry one of them. */
    public List<Frame> places(String step) {
        var flows = names(name);
        return names(step).stream().flatMap(id -> flows.stream().map(flow -> new Frame(flow, id))).toList();
    }

    private List<String> names(String today) {
        return renamed.isEmpty()
                ? List.of(today)
                : Stream.concat(Stream.of(today), renamed.keySet().stream()
                        .filter(former -> today.equals(renamed.get(former))).sorted()).toList();
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }
}
