package dragoman.app.server;

import dragoman.desk.retention.Retention;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Journal.StoreUnavailable;
import dragoman.port.Time;
import dragoman.runtime.Rounds;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is kept no longer goes at night, when the shop sleeps. */
final class Nights {
    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);
    private static final LocalTime HOUR = LocalTime.of(3, 30);

    private final Retention retention;
    private final Rounds rounds;

    Nights(Retention retention, Time time, ZoneId zone) {
        this.retention = retention;
        this.rounds = new Rounds("nights", time, now -> next(now.atZone(zone)), this::clear);
    }

    void start() {
        rounds.start();
    }

    void stop() {
        rounds.stop();
    }

    static Instant next(ZonedDateTime now) {
        var today = now.with(HOUR);
        return (today.isAfter(now) ? today : now.plusDays(1).with(HOUR)).toInstant();
    }

    private void clear() {
        try {
            retention.run().forEach(gone -> LOG.info("retention of {}: {}", gone.kind(), gone.what()));
        } catch (StoreUnavailable | NotCommitted | UncheckedIOException e) {
            LOG.warn("What is kept no longer goes tomorrow night: {}", e.getMessage());
        }
    }
}
