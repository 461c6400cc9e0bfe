package dragoman.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A flow, ready to run.
 *
 * @param first greets whoever opens the chat
 * @param nodes all steps by id, in the order of the file
 * @param start the first step
 * @param silence shortest first
 * @param title what it is about, for customers: on a button, or 'shall we go on with …?'
 * @param resume said to somebody who comes back to it after days
 */
public record Flow(String name, String about, boolean first, Map<String, Node> nodes, Way start,
        List<Silence> silence, Optional<Text> title, Optional<Text> resume) {
    /** Takes hard words. */
    public static final String HARD_WORDS = "hard-words";
    /** Takes voice notes. */
    public static final String VOICE = "voice";
    /** Takes carts from the messenger's own catalogue; what is in one stands in the slot of the same name. */
    public static final String CART = "cart";
    /** Flows of these names begin by themselves when such a thing comes. */
    public static final Set<String> CALLED_BY_NAME = Set.of(HARD_WORDS, VOICE, CART);

    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }
}
