package dragoman.http.outgoing;

import dragoman.port.Sent;
import java.time.Duration;
import java.util.Optional;

/** What became of a call: first of all, whether it left us. */
public sealed interface Outcome {
    /**
     * Somebody answered: the vendor, or something before it.
     *
     * @param body never longer than {@link Manners#longestAnswer} and one more byte; empty where it broke off and the status says no anyway
     * @param retryAfter the header's seconds, where it stands
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answered(int status, byte[] body, Optional<Duration> retryAfter) implements Outcome {
        /** HTTP says that it was taken. */
        public boolean fine() {
            return status / 100 == 2;
        }
    }

    /** It surely did not leave us as a whole, so it had no effect. {@code late}: since the time was over. */
    record NotSent(String why, boolean late) implements Outcome {}

    /** It left us as a whole, and no whole answer came: it may have had its effect. */
    record Lost(String why) implements Outcome {}

    /** It was not tried: the host has failed again and again and is left alone for {@code pause}. */
    record LeftAlone(Duration pause) implements Outcome {}

    /**
     * What this means for a line where the vendor's own words decide nothing: no answer, or one that is not the vendor's (a page of HTML, an
     * empty body). <b>Try later</b> only where the message surely had no effect, or where the vendor says of itself that it failed; <b>uncertain</b>
     * where somebody had it and its fate is not known: a 2xx without the vendor's words, 504 and its kin (a gateway that waited for a
     * server which had the request), a request that left us and got no answer.
     *
     * @param vendor its name, for an agent to read
     */
    default Sent sent(String vendor) {
        return switch (this) {
            case NotSent(var why, _) ->
                new Sent.TryLater(Strangers.A_MOMENT, vendor + " cannot be reached (" + why + ")");
            case LeftAlone(var pause) -> new Sent.TryLater(pause,
                    vendor + " has failed again and again, so it is left alone for a moment");
            case Lost(var why) -> new Sent.Uncertain(vendor + " did not answer (" + why + ")");
            case Answered(var status, _, var after) -> Strangers.sent(vendor, status, after);
        };
    }
}
