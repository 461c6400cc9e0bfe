package dragoman.flow;

import java.util.Optional;

/**
 * A step in its flow. Nested steps are nodes of the same flow; where a branch ends, {@code next} leads on after the branching step.
 *
 * @param id the slot's name, the owner's {@code id:}, or one made from the place in the flow ({@code then.0} …)
 * @param when otherwise passed over
 */
public record Node(String id, Step step, Optional<Expression> when, Way next, Place place) {}
