package dragoman.testkit;

import dragoman.testkit.FakeHttp.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What a test wants to go wrong in a fake messenger, by method. */
final class Troubles {
    private final Map<String, Queue<Reply>> refusals = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> losses = new ConcurrentHashMap<>();
    private volatile Duration latency = Duration.ZERO;

    void answersNext(String method, Reply reply) {
        refusals.computeIfAbsent(method, it -> new ConcurrentLinkedQueue<>()).add(reply);
    }

    void losesNextAnswer(String method) {
        losses.computeIfAbsent(method, it -> new AtomicInteger()).incrementAndGet();
    }

    void takes(Duration time) {
        latency = time;
    }

    /** The answer as the test wants it; {@code effect} is what the messenger does when nothing is wrong. */
    Reply around(String method, Supplier<Reply> effect) {
        pause();
        var refusal = Optional.ofNullable(refusals.get(method)).map(Queue::poll);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var answer = effect.get();
        var lost = losses.getOrDefault(method, new AtomicInteger())
                .getAndUpdate(left -> Math.max(0, left - 1));
        return lost > 0 ? Reply.hangUp() : answer;
    }

    private void pause() {
        try {
            Thread.sleep(latency);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
