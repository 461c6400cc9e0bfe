package dragoman.port;

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

    /** The database cannot be written: full, read-only, gone. */
    final class StoreUnavailable extends RuntimeException {
        public StoreUnavailable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
