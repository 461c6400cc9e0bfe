package dragoman.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A flow, ready to run.
 *
 * @param first greets whoever opens the chat
 * @param nodes all steps by id, in the order of the file
 * @param start the first step
 * @param silence shortest first
 */
public record Flow(String name, String about, boolean first, Map<String, Node> nodes, Way start,
        List<Silence> silence) {

    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }
}
