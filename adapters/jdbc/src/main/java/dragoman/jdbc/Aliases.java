package dragoman.jdbc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.model.Address;
import dragoman.model.ConversationId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which conversation an address belongs to. What is committed is kept in memory, since every update asks; what the open
 * transaction adds stays apart until it is committed.
 */
final class Aliases {
    static final String SELECT = "SELECT conversation FROM alias WHERE bot = ? AND channel = ? AND chat = ? AND thread = ?";

    private static final String INSERT = """
            INSERT INTO alias (bot, channel, chat, thread, conversation) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (bot, channel, chat, thread) DO UPDATE SET conversation = excluded.conversation""";

    private static final String OWN = "SELECT bot, channel, chat, thread FROM alias WHERE conversation = ?";
    private static final String FORGET = "DELETE FROM alias WHERE conversation = ?";

    private final Cache<Address, ConversationId> committed = Caffeine.newBuilder().maximumSize(100_000)
            .build();
    private final Map<Address, ConversationId> certain = new HashMap<>();
    private final Map<Address, ConversationId> attempted = new HashMap<>();
    /** Removed by the open transaction. */
    private final Set<Address> gone = new HashSet<>();

    /** What is known in memory of what was committed. */
    Optional<ConversationId> known(Address address) {
        return Optional.ofNullable(committed.getIfPresent(address));
    }

    /** The conversation of an address, a new one if there is none yet. */
    ConversationId of(Pen pen, Address address) throws SQLException {
        var drafted = attempted.getOrDefault(address, certain.get(address));
        if (drafted != null) {
            return drafted;
        }
        var kept = committed.getIfPresent(address);
        if (kept != null && !gone.contains(address)) {
            return kept;
        }
        var question = pen.question(SELECT);
        bind(question, address);
        try (var found = question.executeQuery()) {
            if (found.next()) {
                var conversation = new ConversationId(found.getString(1));
                attempted.put(address, conversation);
                return conversation;
            }
        }
        var fresh = Ids.conversation();
        add(pen, address, fresh);
        return fresh;
    }

    void add(Pen pen, Address address, ConversationId conversation) throws SQLException {
        pen.rows(INSERT).put(address).put(conversation.value()).once();
        attempted.put(address, conversation);
    }

    /** All addresses of a conversation; whoever writes from one of them begins anew. */
    void forget(Pen pen, ConversationId conversation) throws SQLException {
        var question = pen.question(OWN);
        question.setString(1, conversation.value());
        try (var found = question.executeQuery()) {
            while (found.next()) {
                var address = Columns.address(found);
                gone.add(address);
                attempted.remove(address);
                certain.remove(address);
            }
        }
        pen.rows(FORGET).put(conversation.value()).once();
    }

    /** The entry stands: its addresses count if the transaction is committed. */
    void keep() {
        certain.putAll(attempted);
        attempted.clear();
    }

    /** The entry failed. */
    void drop() {
        attempted.clear();
    }

    void committed() {
        committed.invalidateAll(gone);
        gone.clear();
        committed.putAll(certain);
        certain.clear();
    }

    void rolledBack() {
        gone.clear();
        certain.clear();
        attempted.clear();
    }

    static void bind(PreparedStatement statement, Address address) throws SQLException {
        statement.setString(1, address.bot().value());
        statement.setString(2, address.channel().value());
        statement.setString(3, Rows.clean(address.user()));
        statement.setString(4, Rows.clean(address.thread()));
    }
}
