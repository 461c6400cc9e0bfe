package dragoman.app.server;

import com.google.inject.Inject;
import dragoman.jdbc.Store;
import dragoman.model.Received;
import dragoman.port.Journal.StoreUnavailable;
import dragoman.port.Time;
import dragoman.runtime.DragomanRuntime;
import dragoman.runtime.Rounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away, every hour, what nobody needs any more. */
final class StoreHousekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(StoreHousekeeping.class);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Store store;
    private final DragomanRuntime runtime;
    private final Time time;
    private final Rounds rounds;

    @Inject
    StoreHousekeeping(Store store, DragomanRuntime runtime, Time time) {
        this.runtime = runtime;
        this.store = store;
        this.time = time;
        this.rounds = Rounds.each("housekeeping", time, PERIOD, this::clear);
    }

    void start() {
        rounds.start();
    }

    void stop() {
        rounds.stop();
    }

    private void clear() {
        runtime.tidyFiles();
        try {
            LOG.debug("{} events are forgotten",
                    store.forgetEvents(time.now().minus(Received.LONGEST_ON_THE_WAY)));
        } catch (StoreUnavailable e) {
            LOG.warn("Old events are cleared away later, the store does not answer: {}", e.getMessage());
        }
    }
}
