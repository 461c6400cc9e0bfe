package dragoman.port;

import java.time.Duration;

/** What became of a sending. */
public sealed interface Sent {
    /** The vendor took it; {@code message} is the vendor's id of it, {@code ""} where it gives none. */
    record Accepted(String message) implements Sent {}

    /**
     * It surely did not go out; try again after {@code delay}.
     *
     * @param asked the vendor named the time itself: neither earlier nor later
     */
    record TryLater(Duration delay, String why, boolean asked) implements Sent {
        /** At least so long; longer after each further failure. */
        public TryLater(Duration delay, String why) {
            this(delay, why, false);
        }
    }

    /** It will never go out; {@code why} in plain words for an agent. */
    record Refused(String why, Consequence consequence) implements Sent {}

    /** The chat has another id now; send it there. */
    record Moved(String user) implements Sent {}

    /** The answer never came: it may have gone out. */
    record Uncertain(String why) implements Sent {}

    /** What a refusal means beyond this line. */
    enum Consequence {
        /** Nothing. */
        NONE,
        /** The customer cannot be reached until they write again. */
        UNREACHABLE,
        /** The channel's token or account is wrong: nothing can be sent, the owner must act. */
        CHANNEL_STOPPED
    }
}
