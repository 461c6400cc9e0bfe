package dragoman.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dragoman.codec.Codec;
import dragoman.desk.Tickets;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.port.Ticket;
import dragoman.port.Waits;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests for a person, read; and how long they waited. */
final class SqlTickets implements Tickets, Waits {
    private static final int ENOUGH = 5;
    private static final String OPEN = "SELECT document FROM ticket WHERE resolved IS NULL ORDER BY since, id";
    private static final String FIND = "SELECT document FROM ticket WHERE id = ?";
    private static final int LATEST = 30;
    private static final String WAITS = """
            SELECT queue, answered - since FROM ticket WHERE bot = ? AND answered IS NOT NULL
            ORDER BY answered DESC LIMIT 1000""";

    private static final String QUEUED = "SELECT state FROM conversation WHERE owner = 1";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlTickets(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Ticket> open() {
        return reading.ask(
                handle -> handle.createQuery(OPEN).map((row, _) -> codec.ticket(row.getBytes(1))).list());
    }

    @Override
    public Optional<Ticket> find(String id) {
        return reading.ask(handle -> handle.createQuery(FIND).bind(0, id)
                .map((row, _) -> codec.ticket(row.getBytes(1))).findOne());
    }

    @Override
    public Map<String, Duration> typical(BotId bot) {
        var byQueue = reading.ask(handle -> handle.createQuery(WAITS).bind(0, bot.value())
                .map((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list()).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        var typical = new HashMap<String, Duration>();
        byQueue.forEach((queue, waits) -> {
            if (waits.size() >= ENOUGH) {
                typical.put(queue, Duration.ofMillis(median(waits.stream().limit(LATEST).sorted().toList())));
            }
        });
        return typical;
    }

    @Override
    public List<Conversation> queued() {
        return reading.rows(QUEUED, _ -> {}, row -> codec.conversation(row.getBytes(1)));
    }

    private static long median(List<Long> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
