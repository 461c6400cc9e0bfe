package dragoman.http.outgoing;

import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import java.time.Duration;
import java.util.Optional;

/** Answers that are not the vendor's own. */
final class Strangers {
    /** At least so long; who sends waits longer each time. */
    static final Duration A_MOMENT = Duration.ofSeconds(1);

    private Strangers() {}

    static Sent sent(String vendor, int status, Optional<Duration> after) {
        var said = "HTTP " + status + " without " + vendor + "'s own words";
        return switch (status) {
            case 504, 520, 524 ->
                new Sent.Uncertain("something before " + vendor + " waited in vain (" + said + ")");
            case 413, 414, 431 ->
                new Sent.Refused("the message is too large on its way to " + vendor + " (" + said + ")",
                        Consequence.NONE);
            default -> status / 100 == 2
                    ? new Sent.Uncertain("the answer is not " + vendor + "'s (" + said + ")")
                    : new Sent.TryLater(after.orElse(A_MOMENT), vendor + " is out of order (" + said + ")",
                            after.isPresent());
        };
    }
}
