package dragoman.handoff;

import dragoman.model.AgentId;
import dragoman.model.Ownership;

/** What a {@link Happening} does to the owner. */
public sealed interface Passing {
    /** The state is now this. */
    record To(Ownership next) implements Passing {}

    /** All stays as it is, rightly. */
    record Stays() implements Passing {}

    /** Refused: this agent has it. */
    record HeldBy(AgentId agent) implements Passing {}

    /** Refused: nobody waits for a person here. */
    record NobodyWaits() implements Passing {}
}
