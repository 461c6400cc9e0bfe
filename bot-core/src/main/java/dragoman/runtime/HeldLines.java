package dragoman.runtime;

import dragoman.model.ConversationId;
import dragoman.model.Line;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines that wait for a webhook's body or for the customer's first message. Thread-safe. */
final class HeldLines {
    private final Map<ConversationId, ArrayDeque<Line>> held = new HashMap<>();

    synchronized void hold(List<Line> lines) {
        lines.forEach(
                line -> held.computeIfAbsent(line.key().conversation(), _ -> new ArrayDeque<>()).add(line));
        notifyAll();
    }

    /** Waits for the first line, at most so long. */
    synchronized Optional<Line> first(ConversationId conversation, Duration atMost)
            throws InterruptedException {
        var until = System.nanoTime() + atMost.toNanos();
        while (!held.containsKey(conversation)) {
            var left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        var lines = held.getOrDefault(conversation, new ArrayDeque<>());
        var line = Optional.ofNullable(lines.poll());
        if (lines.isEmpty()) {
            held.remove(conversation);
        }
        return line;
    }

    /** It was not taken after all, and is the first again. */
    synchronized void giveBack(Line line) {
        held.computeIfAbsent(line.key().conversation(), _ -> new ArrayDeque<>()).addFirst(line);
        notifyAll();
    }

    /** False when it waits no more. */
    synchronized boolean drop(Line line) {
        var lines = held.getOrDefault(line.key().conversation(), new ArrayDeque<>());
        var dropped = lines.remove(line);
        if (dropped && lines.isEmpty()) {
            held.remove(line.key().conversation());
        }
        return dropped;
    }

    synchronized List<Line> release(ConversationId conversation) {
        var lines = held.remove(conversation);
        return lines == null ? List.of() : new ArrayList<>(lines);
    }
}
