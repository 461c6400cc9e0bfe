package dragoman.desk.store;

import dragoman.desk.store.DeskEntry.Noted;
import dragoman.model.ConversationId;
import dragoman.model.Milestone;
import dragoman.port.Ticket;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads what is kept beside conversations. Thread-safe. */
public interface Jottings {
    /** Of all of these, oldest first. */
    List<Noted> notes(Collection<ConversationId> conversations);

    /** By conversation; none for those without. */
    Map<ConversationId, List<Mark>> marks(Collection<ConversationId> conversations);

    /** Oldest first. */
    List<Passed> milestones(ConversationId conversation);

    /** Requests for a person, the latest first. */
    List<Ticket> tickets(ConversationId conversation);

    /** A milestone and when it was. */
    record Passed(Instant at, Milestone milestone) {}
}
