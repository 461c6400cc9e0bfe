package dragoman.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Who answers the customer: exactly one at any time. After {@code agent-desk.md}, 'Who owns a conversation'; {@code since} is the
 * first time of this matter, which keeps its place in the queue.
 */
public sealed interface Ownership {

    /** The bot answers. */
    record Bot() implements Ownership {}

    /** Waits for an agent. */
    record Queued(String queue, Instant since) implements Ownership {}

    /** Asked for outside working hours; enters the queue at {@code opens}. */
    record WaitingForHours(String queue, Instant since, Instant opens) implements Ownership {}

    /** An agent has taken it and has not answered yet. */
    record Assigned(String queue, Instant since, AgentId agent) implements Ownership {}

    /** An agent and the customer are talking. */
    record Active(String queue, Instant since, AgentId agent) implements Ownership {}

    /** The agent waits for the customer. */
    record WaitingForCustomer(String queue, Instant since, AgentId agent) implements Ownership {}

    /** The agent has closed the matter; for a while the bot only asks whether it is solved. */
    record Resolved(String queue, Instant since, AgentId agent) implements Ownership {}

    /** The bot may answer what the customer writes. */
    default boolean botAnswers() {
        return this instanceof Bot || this instanceof Resolved;
    }

    /** The agent who has it, if one has. */
    default Optional<AgentId> holder() {
        return switch (this) {
            case Assigned a -> Optional.of(a.agent());
            case Active a -> Optional.of(a.agent());
            case WaitingForCustomer w -> Optional.of(w.agent());
            case Bot _,Queued _,WaitingForHours _,Resolved _ -> Optional.empty();
        };
    }
}
