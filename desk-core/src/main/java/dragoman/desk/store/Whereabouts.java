package dragoman.desk.store;

import dragoman.model.Address;
import dragoman.model.ConversationId;
import dragoman.port.ShopRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what else is known of a customer. Thread-safe. */
public interface Whereabouts {
    /** All addresses of a conversation. */
    List<Address> addresses(ConversationId conversation);

    /** Orders, wishes, complaints of these conversations, newest first. */
    List<ShopRecord> records(Collection<ConversationId> conversations);

    /** When they first wrote; empty when nothing is kept of that. */
    Optional<Instant> firstSeen(ConversationId conversation);
}
