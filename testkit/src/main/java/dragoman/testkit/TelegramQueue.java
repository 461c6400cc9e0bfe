package dragoman.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Telegram's updates on their way to the bot: pushed to its webhook, or kept until it asks. */
final class TelegramQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final List<ObjectNode> waiting = new ArrayList<>();
    private Optional<URI> url = Optional.empty();
    private String secret = "";
    private int last = 730_150_000;

    void pushTo(Optional<URI> webhook, String itsSecret) {
        lock.lock();
        try {
            url = webhook;
            secret = itsSecret;
        } finally {
            lock.unlock();
        }
    }

    Optional<URI> webhook() {
        lock.lock();
        try {
            return url;
        } finally {
            lock.unlock();
        }
    }

    /** Gives the update its number and returns once the bot has acknowledged it, with the webhook's answer. */
    String deliver(ObjectNode update) {
        lock.lock();
        try {
            update.put("update_id", ++last);
            if (url.isEmpty()) {
                waiting.add(update);
                change.signalAll();
                awaitAcknowledged(update);
                return "";
            }
        } finally {
            lock.unlock();
        }
        return push(update);
    }

    /** Once more, with the same number. */
    String push(ObjectNode update) {
        var door = webhook().orElseThrow(() -> new AssertionError("no webhook is set"));
        return new Webhook(door).deliver(update.toString().getBytes(StandardCharsets.UTF_8),
                Map.of("X-Telegram-Bot-Api-Secret-Token", secret)).body();
    }

    /** Those from {@code offset} on; older ones are acknowledged by it. Waits a while for a first one. */
    List<ObjectNode> ask(int offset, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            waiting.removeIf(update -> update.path("update_id").asInt() < offset);
            change.signalAll();
            var left = patience.toNanos();
            while (waiting.isEmpty() && left > 0) {
                left = change.awaitNanos(left);
            }
            return List.copyOf(waiting);
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private void awaitAcknowledged(ObjectNode update) {
        try {
            var left = Person.PATIENCE.toNanos();
            while (waiting.contains(update)) {
                if (left <= 0) {
                    throw new AssertionError("no webhook is set, and the bot did not ask for updates within "
                            + TimeUnit.NANOSECONDS.toSeconds(Person.PATIENCE.toNanos()) + " s");
                }
                left = change.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
