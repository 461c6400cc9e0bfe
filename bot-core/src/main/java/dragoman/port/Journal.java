package dragoman.port;

import dragoman.model.LineKey;
import java.util.List;

/** Where everything becomes durable: all entries of one call with one flush. Called by one thread at a time. */
public interface Journal {
    /**
     * Writes all entries in order, in one transaction; an entry that fails takes none of its neighbours with it. The answers stand in the order of
     * the entries.
     *
     * @throws StoreUnavailable nothing of the call is durable
     */
    List<Written> write(List<Entry> entries);

    /**
     * Notes without a flush that a line goes on the wire, as {@link Entry.Claiming} does with one: whatever this process comes to, the line is then found as
     * sending; should the machine lose its power, it is found so without having been noted. By any thread. False where the line has to be claimed by an entry.
     */
    default boolean departs(LineKey line) {
        return false;
    }

    /** The database cannot be written: full, read-only, gone. */
    final class StoreUnavailable extends RuntimeException {
        public StoreUnavailable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
