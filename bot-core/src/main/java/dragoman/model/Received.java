package dragoman.model;

import java.time.Duration;
import java.time.Instant;

/**
 * An update with its envelope, as a channel's parser makes it: who, when by the messenger's clock, and the messenger's own id.
 * The inbox keeps one per (bot, channel, event).
 */
public record Received(Address from, EventId event, Instant at, Profile profile, Update update) {
    /** Meta tries for seven days to bring a message, others give up sooner; a day more, for clocks and for what lies in queues. */
    public static final Duration LONGEST_ON_THE_WAY = Duration.ofDays(8);
}
