package dragoman.port;

import dragoman.model.Address;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.Map;

/**
 * An order, wish, complaint or the like, for the owner.
 *
 * @param number what customer and owner call it, such as {@code K7M2-94TQ}
 * @param kind wish, complaint, order, agreement, source, return, objection
 * @param state {@code new} at first; then whatever the owner sets
 * @param fields as the flow gave them, in order
 */
public record ShopRecord(String number, String kind, String state, String summary, Map<String, String> fields,
        ConversationId conversation, Address from, String customer, Instant at) {}
