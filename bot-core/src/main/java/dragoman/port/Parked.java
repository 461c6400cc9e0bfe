package dragoman.port;

import dragoman.model.ConversationId;
import dragoman.model.Received;
import java.util.List;
import java.util.Optional;

/** Reads the updates that were set aside because no turn could deal with them. Thread-safe. */
public interface Parked {
    /** The oldest first, at most {@code max}. */
    List<Found> list(int max);

    Optional<Found> find(long number);

    /**
     * An update that was set aside.
     *
     * @param number its place in the inbox
     * @param received empty when what is kept of it cannot be read
     * @param reason why it was set aside
     */
    record Found(long number, ConversationId conversation, Optional<Received> received, String reason) {}
}
