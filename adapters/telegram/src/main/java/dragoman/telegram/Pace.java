package dragoman.telegram;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.failsafe.RateLimiter;
import java.time.Duration;

/** When the next message may go. Thread-safe; blocks. */
@FunctionalInterface
interface Pace {
    void await(String chat) throws InterruptedException;

    /** As fast as we can. */
    static Pace none() {
        return chat -> {};
    }

    /**
     * Telegram's own limits: 30 a second in all, one a second in a chat with short bursts, 20 a minute in a group.
     * Keeping them costs less than being told: after a 429 nothing goes for a while.
     */
    static Pace vendor() {
        RateLimiter<Object> all = RateLimiter.burstyBuilder(30, Duration.ofSeconds(1)).build();
        LoadingCache<String, RateLimiter<Object>> chats = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(2)).build(chat -> chat.startsWith("-")
                        ? RateLimiter.burstyBuilder(20, Duration.ofMinutes(1)).build()
                        : RateLimiter.burstyBuilder(5, Duration.ofSeconds(5)).build());
        return chat -> {
            chats.get(chat).acquirePermit();
            all.acquirePermit();
        };
    }
}
