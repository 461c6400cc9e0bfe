package dragoman.whatsapp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** How often in a row WhatsApp said 'too many to this person'; it wants 4 s, 16 s, 64 s … of silence. */
final class SlowingDown {
    private static final int PEOPLE = 20_000;
    private static final Duration FORGET = Duration.ofHours(2);
    /** 4^5 s, about 17 minutes. */
    private static final int MOST = 5;

    private final Cache<String, Integer> refusals = Caffeine.newBuilder().maximumSize(PEOPLE)
            .expireAfterWrite(FORGET)
            .build();

    Duration next(String user) {
        var times = refusals.asMap().merge(user, 1, (before, one) -> Math.min(before + one, MOST));
        return Duration.ofSeconds(1L << (2 * times));
    }

    void passed(String user) {
        refusals.invalidate(user);
    }
}
