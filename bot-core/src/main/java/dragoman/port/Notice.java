package dragoman.port;

import dragoman.model.Address;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.Map;

/**
 * Something that systems outside may want to be told. Holds nothing private.
 *
 * @param id the same for the same happening, whoever tells it how often
 * @param event handoff, resolved, or the kind of a record
 * @param data texts, yes/no, lists and maps by name
 */
public record Notice(String id, String event, ConversationId conversation, Address from, Instant at,
        Map<String, Object> data) {}
