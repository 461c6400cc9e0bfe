package dragoman.whatsapp;

import dragoman.port.Sent.TryLater;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Meta's pace, kept by us: 80 messages a second from a number; one in 6 seconds to a person, with a burst of 45. */
final class Limits {
    /** So long a sending may wait in its own thread; beyond that the line goes back to the outbox. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Pace number = new Pace(Duration.ofNanos(1_000_000_000 / 80), 80);
    private final Pace person = new Pace(Duration.ofSeconds(6), 45);

    /** Returns when the line may go, or says when to come again. */
    Optional<TryLater> pass(String user, Instant now) {
        var calm = person.take(user, now, Duration.ZERO);
        if (calm.isPositive()) {
            return Optional.of(new TryLater(calm, "WhatsApp takes one message in 6 seconds to one person"));
        }
        var wait = number.take("", now, PATIENCE);
        return wait.compareTo(PATIENCE) <= 0 && slept(wait)
                ? Optional.empty()
                : Optional.of(new TryLater(wait, "WhatsApp takes 80 messages a second from one number"));
    }

    private static boolean slept(Duration wait) {
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
