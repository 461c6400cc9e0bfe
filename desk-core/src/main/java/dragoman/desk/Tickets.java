package dragoman.desk;

import dragoman.port.Ticket;
import java.util.List;
import java.util.Optional;

/** Reads requests for a person. Thread-safe. */
public interface Tickets {
    /** Those not resolved, the longest waiting first. */
    List<Ticket> open();

    Optional<Ticket> find(String id);
}
