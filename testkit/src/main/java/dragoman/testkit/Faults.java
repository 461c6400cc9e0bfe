package dragoman.testkit;

import dragoman.testkit.FakeHttp.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a test wants to go wrong in a fake messenger, by method (in any case): {@code fake.faults().next("sendMessage", new Fault.CutAfter())}, or all the time by
 * {@link #always} with {@link #seeded}. Thread-safe.
 */
public final class Faults {
    /** The fault under which a call has its effect just now. */
    static final ScopedValue<Fault> CURRENT = ScopedValue.newInstance();
    private static final Fault NONE = new Fault.None();
    private static final Supplier<Fault> FINE = () -> NONE;

    private final Map<String, Queue<Fault>> next = new ConcurrentHashMap<>();
    private final Map<String, Supplier<Fault>> plans = new ConcurrentHashMap<>();
    private final Function<Duration, Reply> tooMany;
    private volatile Duration latency = Duration.ZERO;

    /** @param tooMany how the messenger says 'too many' */
    Faults(Function<Duration, Reply> tooMany) {
        this.tooMany = tooMany;
    }

    /** The next call of this method that no earlier wish stands before. */
    public Faults next(String method, Fault fault) {
        next.computeIfAbsent(key(method), _ -> new ConcurrentLinkedQueue<>()).add(fault);
        return this;
    }

    /** Every call of this method from now on. */
    public Faults always(String method, Supplier<Fault> plan) {
        plans.put(key(method), plan);
        return this;
    }

    /** Nothing goes wrong any more. */
    public void heal() {
        next.clear();
        plans.clear();
        latency = Duration.ZERO;
    }

    /** One of these in {@code oneIn} calls, the same ones for the same seed and order of calls. */
    public static Supplier<Fault> seeded(long seed, int oneIn, List<Fault> faults) {
        var random = new Random(seed);
        return () -> {
            synchronized (random) {
                return random.nextInt(oneIn) == 0 ? faults.get(random.nextInt(faults.size())) : NONE;
            }
        };
    }

    void takes(Duration time) {
        latency = time;
    }

    /** The answer as the test wants it; {@code effect} is what the messenger does when nothing is wrong. */
    Reply around(String method, Supplier<Reply> effect) {
        pause(latency);
        return atOnce(method, effect);
    }

    /** The same without the usual latency. */
    Reply atOnce(String method, Supplier<Reply> effect) {
        var fault = Optional.ofNullable(next.get(key(method))).map(Queue::poll)
                .orElseGet(() -> plans.getOrDefault(key(method), FINE).get());
        return ScopedValue.where(CURRENT, fault).call(() -> answer(fault, effect));
    }

    private Reply answer(Fault fault, Supplier<Reply> effect) {
        return switch (fault) {
            case Fault.None _ -> effect.get();
            case Fault.Late(var by) -> {
                var answer = effect.get();
                pause(by);
                yield answer;
            }
            case Fault.Held(var until) -> {
                awaits(until::await);
                yield effect.get();
            }
            case Fault.TooMany(var after) -> tooMany.apply(after);
            case Fault.Answered(var reply) -> reply;
            case Fault.Page(var status) -> page(status);
            case Fault.PageForAnswer _ -> instead(effect, page(200));
            case Fault.WrongJson _ -> instead(effect, Reply.json(200, "[{\"welcome\":true}]"));
            case Fault.CutBefore _ -> Reply.hangUp();
            case Fault.CutAfter _ -> instead(effect, Reply.hangUp());
            case Fault.Drip(var apart) -> effect.get().dripping(apart);
        };
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }

    private static Reply instead(Supplier<Reply> effect, Reply other) {
        var _ = effect.get();
        return other;
    }

    private static Reply page(int status) {
        return new Reply(status, "text/html",
                "<html><body>Sorry!</body></html>".getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    private static void pause(Duration time) {
        if (time.isPositive()) {
            awaits(() -> Thread.sleep(time));
        }
    }

    /** A wait that a stop of the fake ends. */
    private interface Wait {
        void end() throws InterruptedException;
    }

    private static void awaits(Wait wait) {
        try {
            wait.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
