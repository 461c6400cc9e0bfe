package dragoman.handoff;

import dragoman.model.AgentId;
import java.time.Instant;
import java.util.Optional;

/** What can happen to the ownership of a conversation. */
public sealed interface Happening {
    /** A person is wanted; {@code opens}: when people are there again, empty when they are there now. */
    record Wanted(String queue, Optional<Instant> opens) implements Happening {}

    /** The customer wrote something; {@code holderAway}: whoever has it is not there. */
    record CustomerWrote(boolean holderAway) implements Happening {}

    /** The customer no longer wants a person. */
    record NoLongerWanted() implements Happening {}

    /** Working hours begin. */
    record Opened() implements Happening {}

    /** An agent takes it from the queue. */
    record Claimed(AgentId agent) implements Happening {}

    /** An agent takes it by hand, whoever has it. */
    record TakenOver(By by, String queue) implements Happening {}

    /** An agent answers the customer. */
    record Replied(AgentId agent) implements Happening {}

    /** Somebody of the shop has answered past us. */
    record AnsweredOutside(AgentId agent, String queue) implements Happening {}

    /** It is given to a colleague. */
    record PassedTo(By by, AgentId colleague) implements Happening {}

    /** It is put into a queue; empty: back into its own. */
    record PutBack(By by, Optional<String> queue) implements Happening {}

    /** It is given back to the bot. */
    record GivenBack(By by) implements Happening {}

    /** An agent has dealt with it. */
    record Closed(By by) implements Happening {}

    /** Whoever took it has not answered in time. */
    record NoAnswer() implements Happening {}

    /** An agent is no longer there. */
    record Away(AgentId agent) implements Happening {}

    /** The customer has not answered the agent for long. */
    record CustomerSilent() implements Happening {}

    /** The customer has not answered the warning either. */
    record CustomerGone() implements Happening {}

    /** The customer says that all is solved, or has not objected for long. */
    record Solved() implements Happening {}

    /** The customer says that it is not solved; {@code opens} as in {@link Wanted}; {@code lastThere}: who closed it is there. */
    record NotSolved(Optional<Instant> opens, boolean lastThere) implements Happening {}

    /** Who does it. {@code supervises}: also with what colleagues have. */
    record By(AgentId agent, boolean supervises) {
        boolean may(AgentId holder) {
            return supervises || agent.equals(holder);
        }
    }
}
