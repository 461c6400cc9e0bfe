package dragoman.messenger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What we have sent lately: a report 'read up to here' names no message, and not every echo names the app that wrote it. Forgotten by a restart, which
 * costs no more than some marks: echoes are then looked for in the {@link Past}. Thread-safe.
 */
final class OwnMessages {
    private static final int PEOPLE = 20_000;
    private static final int EACH = 30;
    private static final Duration KEPT = Duration.ofDays(1);

    private final Cache<String, Deque<Own>> sent = Caffeine.newBuilder().maximumSize(PEOPLE)
            .expireAfterAccess(KEPT).build();

    /** @param message Meta's id; empty while its answer has not come */
    private record Own(String text, Instant at, Optional<String> message, boolean read) {}

    /** Before it goes on the wire: its echo may overtake the answer. */
    void goes(String user, String text, Instant now) {
        change(user, own -> {
            own.addLast(new Own(text, now, Optional.empty(), false));
            if (own.size() > EACH) {
                own.removeFirst();
            }
        });
    }

    void accepted(String user, String text, String message) {
        change(user, own -> own.stream().filter(one -> one.message().isEmpty() && one.text().equals(text))
                .findFirst().ifPresent(one -> {
                    own.remove(one);
                    own.addLast(new Own(text, one.at(), Optional.of(message), false));
                }));
    }

    boolean has(String user, String message, String text) {
        var own = sent.get(user, _ -> new ArrayDeque<>());
        synchronized (own) {
            return own.stream().anyMatch(one -> one.message().filter(message::equals).isPresent()
                    || one.message().isEmpty() && one.text().equals(text));
        }
    }

    /** Those that were not known to be read, sent until {@code watermark}; each is told once. */
    List<String> readUntil(String user, Instant watermark) {
        var own = sent.get(user, _ -> new ArrayDeque<>());
        synchronized (own) {
            var read = own.stream().filter(one -> !one.read() && !one.at().isAfter(watermark))
                    .filter(one -> one.message().isPresent()).toList();
            read.forEach(one -> {
                own.remove(one);
                own.addFirst(new Own(one.text(), one.at(), one.message(), true));
            });
            return read.stream().flatMap(one -> one.message().stream()).toList();
        }
    }

    private void change(String user, Consumer<Deque<Own>> how) {
        var own = sent.get(user, _ -> new ArrayDeque<>());
        synchronized (own) {
            how.accept(own);
        }
    }
}
