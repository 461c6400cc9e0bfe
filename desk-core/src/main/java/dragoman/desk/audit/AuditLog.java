package dragoman.desk.audit;

import dragoman.desk.people.Person;
import dragoman.model.BotId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Privileged acts, each linked to the one before by a hash. Thread-safe. */
public interface AuditLog {
    /** Newest first, of the bots where the viewer is supervisor; {@code before}: a number, for pages (empty: from the end). */
    List<Audited> read(Person viewer, Optional<Long> before, int max);

    /** Walks the whole chain. */
    Verified verify();

    /** {@code actor} and {@code subject} as names where they are still known, else as pseudonyms; {@code what}: {@code login}, {@code chat.open} … */
    record Audited(long number, Instant at, Optional<BotId> bot, String actor, String what, String subject,
            String detail) {}

    /** {@code broken}: the number of the first link that does not fit; empty: the chain is whole. */
    record Verified(long links, Optional<Long> broken) {}
}
