package dragoman.desk.join;

import dragoman.engine.Insight.Known;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.port.ShopRecord;
import java.time.Instant;
import java.util.List;

/**
 * One conversation of a customer.
 *
 * @param last when the customer last wrote
 * @param records those the viewer may see, newest first
 * @param latest the last words, oldest first; private ones left out
 */
public record Side(ConversationId id, ChannelId channel, String customer, Instant last, List<Known> known,
        List<ShopRecord> records, List<Words> latest) {
    public Side {
        known = List.copyOf(known);
        records = List.copyOf(records);
        latest = List.copyOf(latest);
    }

    /** {@code ours}: of the bot or an agent. */
    public record Words(boolean ours, String text) {}
}
