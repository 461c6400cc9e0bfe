package dragoman.flow;

import java.util.Optional;
import java.util.Set;

/**
 * A step in its flow. Nested steps are nodes of the same flow; where a branch ends, {@code next} leads on after the branching step.
 *
 * @param id the slot's name, the owner's {@code id:}, or one made from the place in the flow ({@code then.0} …)
 * @param when otherwise passed over
 * @param ties how the step hangs together with others
 */
public record Node(String id, Step step, Optional<Expression> when, Way next, Place place,
        Ties ties) {

    /**
     * How a step hangs together with others; found when the flow is loaded.
     *
     * @param reads the slots that its conditions, values and texts read
     * @param within the step in whose branch it stands
     * @param express passed over when the customer is in a hurry
     */
    public record Ties(Set<String> reads, Optional<String> within, boolean express) {
        public static final Ties NONE = new Ties(Set.of(), Optional.empty(), false);

        public Ties {
            reads = Set.copyOf(reads);
        }
    }
}
