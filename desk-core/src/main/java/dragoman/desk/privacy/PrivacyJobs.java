package dragoman.desk.privacy;

import dragoman.desk.people.Person;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A customer's data, all of it and in all their conversations: to take away, or to be gone. For owners. Thread-safe. */
public interface PrivacyJobs {
    /** What there is, counted by table. Empty: no such conversation, or not for this viewer. */
    Optional<Map<String, Integer>> preview(Person by, ConversationId customer);

    /** Everything; that it was taken away is written down. */
    Optional<Dossier> export(Person by, ConversationId customer);

    /** The same for programs: one JSON document in UTF-8. */
    byte[] json(Dossier dossier);

    /** Erases everything; what the shop has to account for stays without the person. Waits until it is durable. */
    Optional<Receipt> erase(Person by, ConversationId customer);

    /** What was erased, and when; {@code number} to be told to the customer. */
    record Receipt(String number, Instant at, Map<String, Integer> erased) {}
}
