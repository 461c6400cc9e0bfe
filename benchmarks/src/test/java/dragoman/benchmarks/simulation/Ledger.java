package dragoman.benchmarks.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.codec.Codec;
import dragoman.engine.Effect;
import dragoman.engine.Engine;
import dragoman.engine.Renderer;
import dragoman.engine.Turn;
import dragoman.flow.Bot;
import dragoman.jdbc.Store;
import dragoman.jdbc.StoreSettings;
import dragoman.model.Capabilities;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.Heard;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.port.Entry;
import dragoman.port.TurnCommit;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An engine of its own on a SQLite file of its own; each turn begins with what the file says of the conversation. */
final class Ledger implements AutoCloseable {
    private static final Renderer RENDERER = new Renderer();
    private final Engine engine = new Engine();
    private final Bot bot;
    private final Path file;
    private final Store store;

    Ledger(Bot bot, Path file) throws Exception {
        this.bot = bot;
        this.file = file;
        this.store = Store.open(StoreSettings.of("jdbc:sqlite:" + file));
    }

    /** A turn as the store keeps it. */
    record Kept(ConversationId conversation, Instant at, Heard heard) {}

    Turn hears(ConversationId id, Heard heard, Instant at) {
        var before = state(id, heard, at);
        var turn = engine.take(bot, before, heard, at);
        store.journal()
                .write(List.of(new Entry.TurnTaken(new TurnCommit(turn.after(), at, bot.revision(), heard,
                        List.of(), lines(turn), false, TurnCommit.Business.NONE))));
        return turn;
    }

    Conversation state(ConversationId id, Heard heard, Instant at) {
        return store.conversations().load(id).orElseGet(() -> {
            var first = heard.all().getFirst().received();
            var language = first.profile().language().orElse(bot.shop().source());
            return Conversation.begun(id, first.from(), Customer.newcomer(first.profile().name(), language),
                    at);
        });
    }

    private List<Line> lines(Turn turn) {
        var lines = new ArrayList<Line>();
        var after = turn.after();
        for (var effect : turn.effects()) {
            if (effect instanceof Effect.Say(var reply, var author)) {
                var choose = Renderer.choose(bot.words(), reply.language());
                RENDERER.render(reply, Capabilities.everything(), choose).forEach(message -> lines.add(
                        new Line(new LineKey(after.id(), after.progress().turns() - 1, lines.size()),
                                after.address(),
                                message, author, after.custody().epoch())));
            }
        }
        return lines;
    }

    /** All turns, in the order in which they were taken; to be asked once it is closed. */
    List<Kept> turns() throws SQLException {
        var codec = new Codec();
        var turns = new ArrayList<Kept>();
        ask("SELECT conversation, at, heard FROM turn ORDER BY seq", row -> turns.add(
                new Kept(new ConversationId(row.getString(1)), Instant.ofEpochMilli(row.getLong(2)),
                        codec.heard(row.getBytes(3)))));
        return turns;
    }

    /** All that was heard and said, conversation by conversation, and where each stands; to be asked once it is closed. */
    byte[] transcripts() throws SQLException {
        var text = new StringBuilder();
        ask("SELECT conversation, turn, at, revision, heard FROM turn ORDER BY conversation, turn",
                row -> text.append(line(row, 4, 5)));
        ask("SELECT conversation, turn, idx, epoch, author, message FROM outbox ORDER BY conversation, turn, idx",
                row -> text.append(line(row, 5, 6)));
        ask("SELECT id, turns, next_due, state FROM conversation ORDER BY id",
                row -> text.append(line(row, 3, 4)));
        return text.toString().getBytes(UTF_8);
    }

    private static String line(ResultSet row, int plain, int all) throws SQLException {
        var text = new StringBuilder();
        for (var i = 1; i <= all; i++) {
            text.append(
                    i <= plain ? String.valueOf(row.getString(i)) : HexFormat.of().formatHex(row.getBytes(i)))
                    .append(i == all ? '\n' : ' ');
        }
        return text.toString();
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void ask(String sql, Row each) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
