package dragoman.runtime;

import dragoman.model.Address;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps each chat of one channel within its own limits; a chat that waits holds up no other. Thread-safe. */
final class ChatLimits {
    private static final int MANY = 20_000;

    private final Map<Address, List<Meter>> meters = new HashMap<>();
    private final Map<Address, Pass> waiting = new HashMap<>();
    private final Limits limits;
    private final Time time;
    private final Alarm alarm;

    ChatLimits(Limits limits, Time time, Alarm alarm) {
        this.limits = limits;
        this.time = time;
        this.alarm = alarm;
    }

    void await(Address to) throws InterruptedException {
        for (var pass = take(to); pass.isPresent(); pass = take(to)) {
            pass.get().await();
        }
    }

    /** Takes a token; what to wait for where there is none. */
    private synchronized Optional<Pass> take(Address to) {
        var now = time.now();
        var chat = meters.computeIfAbsent(to, this::meters);
        var wait = chat.stream().map(meter -> meter.missing(now)).max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            return Optional.of(pass(to, now.plus(wait)));
        }
        waiting.remove(to);
        chat.forEach(meter -> meter.take(now));
        if (meters.size() > MANY) {
            meters.values().removeIf(all -> all.stream().allMatch(meter -> meter.isFull(now)));
        }
        return Optional.empty();
    }

    private Pass pass(Address to, Instant at) {
        var pass = new Pass(alarm.waiting());
        waiting.put(to, pass);
        alarm.at(at, pass::give);
        return pass;
    }

    private List<Meter> meters(Address to) {
        var all = new ArrayList<Bucket>();
        limits.of(to).ifPresent(all::add);
        limits.unanswered().ifPresent(all::add);
        return all.stream().map(Meter::new).toList();
    }

    /** The person wrote: what counts while they are silent begins anew. */
    synchronized void answered(Address from) {
        if (limits.unanswered().isPresent()) {
            meters.remove(from);
            var pass = waiting.remove(from);
            if (pass != null) {
                pass.give();
            }
        }
    }
}
