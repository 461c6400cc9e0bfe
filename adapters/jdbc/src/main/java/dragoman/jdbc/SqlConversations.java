package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.Address;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.port.Conversations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Conversations, read. */
final class SqlConversations implements Conversations {
    private static final String LOAD = "SELECT state FROM conversation WHERE id = ?";
    static final String DUE = "SELECT id FROM conversation WHERE next_due <= ? ORDER BY next_due LIMIT ?";

    private final Reading reading;
    private final Codec codec = new Codec();
    private final Aliases aliases;

    SqlConversations(Reading reading, Aliases aliases) {
        this.reading = reading;
        this.aliases = aliases;
    }

    @Override
    public Optional<Conversation> load(ConversationId id) {
        return reading
                .rows(LOAD, ask -> ask.setString(1, id.value()), row -> codec.conversation(row.getBytes(1)))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ConversationId> find(Address address) {
        return known(address)
                .or(() -> reading.rows(Aliases.SELECT, ask -> Aliases.bind(ask, address),
                        row -> new ConversationId(row.getString(1))).stream().findFirst());
    }

    @Override
    public Optional<ConversationId> known(Address address) {
        return aliases.known(address);
    }

    @Override
    public List<ConversationId> due(Instant now, int max) {
        return reading.rows(DUE, ask -> {
            ask.setLong(1, now.toEpochMilli());
            ask.setInt(2, max);
        }, row -> new ConversationId(row.getString(1)));
    }
}
