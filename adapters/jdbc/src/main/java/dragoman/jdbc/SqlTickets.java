package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.Tickets;
import dragoman.model.BotId;
import dragoman.port.Ticket;
import dragoman.port.Waits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Requests for a person, read; and how long they waited. */
final class SqlTickets implements Tickets, Waits {
    private static final int ENOUGH = 5;
    private static final String OPEN = "SELECT document FROM ticket WHERE resolved IS NULL ORDER BY since, id";
    private static final String FIND = "SELECT document FROM ticket WHERE id = ?";
    private static final String WAITS = """
            SELECT answered - since FROM ticket WHERE bot = ? AND queue = ? AND answered IS NOT NULL
            ORDER BY answered DESC LIMIT 30""";

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
    public Optional<Duration> typical(BotId bot, String queue) {
        var waits = reading.ask(handle -> handle.createQuery(WAITS).bind(0, bot.value()).bind(1, queue)
                .map((row, _) -> row.getLong(1)).list()).stream().sorted().toList();
        return waits.size() < ENOUGH ? Optional.empty() : Optional.of(Duration.ofMillis(median(waits)));
    }

    private static long median(List<Long> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
