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
    private static final String DUE = "SELECT id FROM conversation WHERE next_due <= ? ORDER BY next_due LIMIT ?";

    private final Reading reading;
    private final Codec codec = new Codec();
    private final Aliases aliases;

    SqlConversations(Reading reading, Aliases aliases) {
        this.reading = reading;
        this.aliases = aliases;
    }

    /** Plain JDBC: a shop with many chats comes here for each message that comes in. */
    @Override
    public Optional<Conversation> load(ConversationId id) {
        return reading.askOnce(handle -> {
            try (var statement = handle.getConnection().prepareStatement(LOAD)) {
                statement.setString(1, id.value());
                try (var found = statement.executeQuery()) {
                    return found.next()
                            ? Optional.of(codec.conversation(found.getBytes(1)))
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public Optional<ConversationId> find(Address address) {
        return aliases.known(address).or(() -> reading.askOnce(handle -> {
            try (var statement = handle.getConnection().prepareStatement(Aliases.SELECT)) {
                Aliases.bind(statement, address);
                try (var found = statement.executeQuery()) {
                    return found.next()
                            ? Optional.of(new ConversationId(found.getString(1)))
                            : Optional.empty();
                }
            }
        }));
    }

    @Override
    public List<ConversationId> due(Instant now, int max) {
        return reading.askOnce(handle -> handle.createQuery(DUE).bind(0, now.toEpochMilli()).bind(1, max)
                .map((row, _) -> new ConversationId(row.getString(1))).list());
    }
}
