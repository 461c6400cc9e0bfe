package dragoman.jdbc;

import dragoman.model.AgentId;
import dragoman.model.Ownership;
import org.jspecify.annotations.Nullable;

/** Who answers, as the columns {@code owner, agent} of a conversation keep it, to be found by. */
final class Owners {
    static final int CLOSED = 6;

    private Owners() {}

    static int code(Ownership owner) {
        return switch (owner) {
            case Ownership.Bot _ -> 0;
            case Ownership.Queued _ -> 1;
            case Ownership.WaitingForHours _ -> 2;
            case Ownership.Assigned _ -> 3;
            case Ownership.Active _ -> 4;
            case Ownership.WaitingForCustomer _ -> 5;
            case Ownership.Resolved _ -> CLOSED;
        };
    }

    static @Nullable String agent(Ownership owner) {
        return owner.holder().map(AgentId::value).orElse(null);
    }
}
