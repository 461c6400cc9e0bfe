package dragoman.runtime;

import dragoman.model.Limits.Bucket;
import dragoman.port.Time;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * Keeps all lines of one channel within the vendor's limit. Answers to waiting customers go first, in the order of coming; reminders and
 * the like take what is left. Each chat has one line here at most, so all have their turn. Thread-safe.
 */
final class ChannelLimit {
    private final Queue<Pass> answers = new ArrayDeque<>();
    private final Queue<Pass> others = new ArrayDeque<>();
    private final Meter meter;
    private final Time time;
    private final Alarm alarm;
    private boolean alarmed;

    ChannelLimit(Bucket bucket, Time time, Alarm alarm) {
        this.meter = new Meter(bucket);
        this.time = time;
        this.alarm = alarm;
    }

    void await(boolean answer) throws InterruptedException {
        var queue = answer ? answers : others;
        var pass = queued(queue);
        if (pass.isEmpty()) {
            return;
        }
        try {
            pass.get().await();
        } catch (InterruptedException e) {
            synchronized (this) {
                queue.remove(pass.get());
            }
            throw e;
        }
    }

    /** Empty where nobody waits and there is a token. */
    private synchronized Optional<Pass> queued(Queue<Pass> queue) {
        if (answers.isEmpty() && others.isEmpty() && meter.take(time.now()).isZero()) {
            return Optional.empty();
        }
        var pass = new Pass(alarm.waiting());
        queue.add(pass);
        if (!alarmed) {
            alarmed = true;
            alarm.at(time.now().plus(meter.missing(time.now())), this::serve);
        }
        return Optional.of(pass);
    }

    private synchronized void serve() {
        var now = time.now();
        while (waits() && meter.take(now).isZero()) {
            next().ifPresent(Pass::give);
        }
        alarmed = waits();
        if (alarmed) {
            alarm.at(now.plus(meter.missing(now)), this::serve);
        }
    }

    private boolean waits() {
        return !answers.isEmpty() || !others.isEmpty();
    }

    private Optional<Pass> next() {
        return Optional.ofNullable(answers.poll()).or(() -> Optional.ofNullable(others.poll()));
    }
}
