package dragoman.handoff;

import dragoman.model.AgentId;
import java.time.Instant;
import java.util.Optional;

/** What can happen to the ownership of a conversation. */
public sealed interface Happening {
    /** A person is wanted; {@code opens}: when people are there again, empty when they are there now. */
    record Wanted(String queue, Optional<Instant> opens) implements Happening {}

    /** The customer wrote something. */
    record CustomerWrote() implements Happening {}

    /** The customer no longer wants a person. */
    record NoLongerWanted() implements Happening {}

    /** Working hours begin. */
    record Opened() implements Happening {}

    /** An agent takes it. */
    record Claimed(AgentId agent) implements Happening {}

    /** An agent answers the customer. */
    record Replied(AgentId agent) implements Happening {}

    /** An agent has dealt with it. */
    record Closed(AgentId agent) implements Happening {}

    /** The customer says that all is solved, or has not objected for long. */
    record Solved() implements Happening {}

    /** The customer says that it is not solved; {@code opens} as in {@link Wanted}. */
    record NotSolved(Optional<Instant> opens) implements Happening {}
}
