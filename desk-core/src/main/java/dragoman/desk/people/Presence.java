package dragoman.desk.people;

import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.util.List;
import java.util.Optional;

/**
 * Who is there and what they look at. Kept in memory: after a restart everybody counts as away until their page calls again. Thread-safe.
 * Each change is a {@link dragoman.desk.feed.Change}.
 */
public interface Presence {
    /** A page is open and says so (every 20 s, and at each change): what is looked at, whether something is being typed there. */
    void here(AgentId agent, Availability availability, Optional<ConversationId> viewing, boolean typing);

    /** They have logged out: away at once, unless another page of theirs still says otherwise; what they had is free soon after. */
    void gone(AgentId agent);

    /** Everybody who is there, by name. */
    List<Present> online(BotId bot);

    /** Who looks at this conversation just now. */
    List<Present> viewers(ConversationId conversation);

    /** Whether new conversations may come. */
    enum Availability {
        /** Takes conversations. */
        AVAILABLE,
        /** Is there, and takes nothing new. */
        BUSY
    }

    /** Somebody who is there. {@code has}: how many conversations. */
    record Present(AgentId agent, String name, Availability availability, Optional<ConversationId> viewing,
            boolean typing,
            int has, int capacity) {}
}
