package dragoman.desk.store;

import dragoman.desk.audit.Chain.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the chain of privileged acts. Thread-safe. */
public interface AuditLinks {
    /** Before {@code before}, newest first. */
    List<Hashed> before(long before, int max);

    /** After {@code after}, oldest first. */
    List<Hashed> after(long after, int max);

    /** Names by pseudonym, as far as they are still known. */
    Map<String, String> names();

    /** Behind which link the chain begins; its number and hash, empty where nothing was cleared away. */
    Optional<Start> start();

    /** The last link that was cleared away. */
    record Start(long number, String hash) {}

    /** A link with its hash. */
    record Hashed(Link link, String hash) {}
}
