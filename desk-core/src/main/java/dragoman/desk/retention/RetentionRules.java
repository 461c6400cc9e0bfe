package dragoman.desk.retention;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How long each kind of data is kept; what is not in it is kept for good.
 *
 * @param days at least {@link #LEAST} each
 */
public record RetentionRules(Map<Kind, Integer> days) {
    /** Shorter would take away what runs: undo times, promises, receipts of messengers. */
    public static final int LEAST = 7;
    public static final RetentionRules FOR_GOOD = new RetentionRules(Map.of());

    /** What is kept apart. */
    public enum Kind {
        /** What reports count; first, since of conversations that go, figures stay until they are old themselves. */
        REPORTS,
        /** Files that customers sent and agents attached; before the conversations, of which some take theirs along. */
        UPLOADS,
        /** Events of which other systems could not be told. */
        WEBHOOKS,
        /** What was said and noted; a conversation in which nothing was said since goes whole, with the addresses. */
        TRANSCRIPTS,
        /** What is personal in orders, wishes, complaints; number, kind and state stay. */
        RECORDS,
        /** The log of privileged acts. */
        AUDIT
    }

    public RetentionRules {
        days = Map.copyOf(days);
        days.forEach((kind, count) -> {
            if (count < LEAST) {
                throw new IllegalArgumentException(
                        kind.name().toLowerCase(Locale.ROOT) + " are kept for at least " + LEAST
                                + " days, not " + count);
            }
        });
    }

    /** Empty: for good. */
    public Optional<Duration> of(Kind kind) {
        return Optional.ofNullable(days.get(kind)).map(Duration::ofDays);
    }
}
