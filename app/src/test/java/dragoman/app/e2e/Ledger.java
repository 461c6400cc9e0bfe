package dragoman.app.e2e;

import dragoman.codec.Codec;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a shop keeps, read past it: its database's tables. */
record Ledger(ShopPlan.Database database) {
    private static final Codec CODEC = new Codec();
    private static final int SENDING = 2;
    private static final int ACCEPTED = 3;
    private static final int UNCERTAIN = 4;

    /** A line of the bot, and what the ledger says became of it. */
    record Kept(String text, int state, String why) {
        boolean accepted() {
            return state == ACCEPTED;
        }

        boolean uncertain() {
            return state == UNCERTAIN;
        }
    }

    /** Every message is answered and every line has an end. */
    boolean settled() {
        return count("inbox") == 0 && count("outbox WHERE state <= " + SENDING) == 0;
    }

    /** Rows of all that a message could leave behind. Reports of delivery come when they like, so they are not counted. */
    List<Long> sizes() {
        return List.of("alias", "seen", "inbox", "conversation", "turn", "outbox", "shop_record", "ticket")
                .stream()
                .map(this::count).toList();
    }

    long count(String from) {
        return query("SELECT count(*) FROM " + from, row -> row.getLong(1)).getFirst();
    }

    /** The only chat of this channel that the bot has written to; vendors have several ids of one person. */
    String chat(String channel) {
        var chats = query("SELECT DISTINCT chat FROM outbox WHERE channel = '" + channel + "'",
                row -> row.getString(1));
        if (chats.size() != 1) {
            throw new AssertionError("one chat was to be with somebody in " + channel + ": " + chats);
        }
        return chats.getFirst();
    }

    /** All that was said to this chat, in order. */
    List<Kept> lines(String chat) {
        return lines().getOrDefault(chat, List.of());
    }

    /** All that was said, in order, by chat. */
    Map<String, List<Kept>> lines() {
        var lines = new HashMap<String, List<Kept>>();
        query("SELECT chat, message, state, why FROM outbox ORDER BY seq, idx",
                row -> lines.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new Kept(CODEC.message(row.getBytes(2)).text(), row.getInt(3),
                                Objects.requireNonNullElse(row.getString(4), ""))));
        return lines;
    }

    /** Sets a text of this chat aside, as if no turn could deal with it. */
    void parks(String chat, String text, String why) {
        var address = query("SELECT bot, channel, conversation FROM alias WHERE chat = '" + chat + "'",
                row -> List.of(row.getString(1), row.getString(2), row.getString(3))).getFirst();
        var received = new Received(
                new Address(new BotId(address.get(0)), new ChannelId(address.get(1)), chat),
                new EventId("parked-" + chat), Instant.now(), Profile.UNKNOWN, new Update.TextReceived(text));
        try (var connection = DriverManager.getConnection(database.url(), database.user(),
                database.password().value());
                var insert = connection.prepareStatement(
                        "INSERT INTO inbox (number, conversation, received, parked) VALUES (1000000, ?, ?, ?)")) {
            insert.setString(1, address.get(2));
            insert.setBytes(2, CODEC.write(received));
            insert.setString(3, why);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(text, e);
        }
    }

    private interface Reads<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reads<T> reads) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(),
                database.password().value());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reads.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
