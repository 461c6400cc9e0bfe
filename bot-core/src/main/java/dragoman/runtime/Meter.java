package dragoman.runtime;

import dragoman.model.Limits.Bucket;
import java.time.Duration;
import java.time.Instant;

/** How full a bucket is, kept as the moment at which it is full again ('virtual scheduling'). Not thread-safe. */
public final class Meter {
    private final Bucket bucket;
    private Instant full = Instant.EPOCH;

    public Meter(Bucket bucket) {
        this.bucket = bucket;
    }

    /** Takes a token, or says how long there is none. */
    public Duration take(Instant now) {
        var wait = missing(now);
        if (wait.isZero()) {
            full = (full.isBefore(now) ? now : full).plus(bucket.every());
        }
        return wait;
    }

    /** How long until there is a token. */
    Duration missing(Instant now) {
        var due = full.minus(bucket.every().multipliedBy(bucket.burst() - 1L));
        return due.isAfter(now) ? Duration.between(now, due) : Duration.ZERO;
    }

    /** Nothing is known by it that a new one would not know. */
    boolean isFull(Instant now) {
        return !full.isAfter(now);
    }
}
