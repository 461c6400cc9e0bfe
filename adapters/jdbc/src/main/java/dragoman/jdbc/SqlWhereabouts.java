package dragoman.jdbc;

import dragoman.desk.store.Whereabouts;
import dragoman.model.Address;
import dragoman.model.ConversationId;
import dragoman.port.ShopRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What else is known of a customer, read. */
final class SqlWhereabouts implements Whereabouts {
    private static final String ADDRESSES = "SELECT bot, channel, chat, thread FROM alias WHERE conversation = ? ORDER BY channel, chat";
    private static final String FIRST = "SELECT at FROM turn WHERE conversation = ? ORDER BY turn LIMIT 1";

    private final Reading reading;

    SqlWhereabouts(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Address> addresses(ConversationId conversation) {
        return reading.rows(ADDRESSES, statement -> statement.setString(1, conversation.value()),
                Columns::address);
    }

    @Override
    public List<ShopRecord> records(Collection<ConversationId> conversations) {
        return new SqlRecords(reading).of(conversations);
    }

    @Override
    public Optional<Instant> firstSeen(ConversationId conversation) {
        return reading.rows(FIRST, statement -> statement.setString(1, conversation.value()),
                row -> Instant.ofEpochMilli(row.getLong(1))).stream().findFirst();
    }
}
