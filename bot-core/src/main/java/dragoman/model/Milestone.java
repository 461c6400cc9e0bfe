package dragoman.model;

import java.util.Optional;

/**
 * Something in the history of a matter that people of the shop look back on: in the thread, in reports, in what connected systems are told.
 *
 * @param agent who did it; empty for the bot, the customer or time itself
 * @param detail flow and step for {@code WANTED}; queue or colleague for {@code PASSED}; the promise for the promises
 */
public record Milestone(Kind kind, Optional<AgentId> agent, String detail) {
    /** What happened. */
    public enum Kind {
        /** A person is wanted. */
        WANTED,
        /** The customer goes on with the bot after all. */
        CANCELLED,
        /** An agent took it from the queue. */
        CLAIMED,
        /** An agent took it from the bot or a colleague. */
        TAKEN_OVER,
        /** A person answers for the first time in this matter. */
        FIRST_ANSWER,
        /** It goes to a colleague or another queue. */
        PASSED,
        /** It went back to its queue. */
        RELEASED,
        /** It went back to its queue since nobody answered in time or the agent is away. */
        TIMED_OUT,
        /** The customer has been silent for long, and was asked. */
        CUSTOMER_SILENT,
        /** Closed by an agent, or by time ({@link #agent} empty). */
        RESOLVED,
        /** An agent gave it back to the bot. */
        GIVEN_BACK,
        /** The customer says that it is solved, or did not object. */
        SOLVED,
        /** The customer says that it is not. */
        NOT_SOLVED,
        /** 80 % of a promised time are gone. */
        PROMISE_WARNING,
        /** A promised time is over. */
        PROMISE_BROKEN
    }

    public static Milestone of(Kind kind) {
        return new Milestone(kind, Optional.empty(), "");
    }

    public static Milestone by(AgentId agent, Kind kind) {
        return new Milestone(kind, Optional.of(agent), "");
    }
}
