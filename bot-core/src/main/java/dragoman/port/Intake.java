package dragoman.port;

import dragoman.model.Received;
import java.util.List;

/** The way in. Thread-safe. */
public interface Intake {
    /**
     * Returns once all are durable; repeated events (same bot, channel and event) are left out of the result and have no further effect.
     *
     * @throws NotCommitted nothing of this call was kept; the messenger is to try again
     */
    List<Arrival> accept(List<Received> received);

    /** The store could not commit in time. */
    final class NotCommitted extends RuntimeException {
        public NotCommitted(String why) {
            super(why);
        }
    }
}
