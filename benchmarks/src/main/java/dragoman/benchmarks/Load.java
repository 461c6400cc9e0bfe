package dragoman.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts load on a running bot: pretends to be Telegram and a crowd of people, checks every reply word for word. The bot must be the smallest one
 * ({@code src/main/resources/smallest}); see {@code benchmarks/README.md}. Ends with 0, with 1 when a reply was lost, wrong or double, with
 * 2 when it could not begin.
 */
public final class Load implements AutoCloseable {
    private static final long SECOND = 1_000_000_000;

    private final LoadPlan plan;
    private final Crowd crowd;
    private final PretendedTelegram telegram;

    Load(LoadPlan plan) throws IOException {
        this.plan = plan;
        this.crowd = new Crowd(plan);
        this.telegram = new PretendedTelegram(plan.listen(), plan.delay(),
                (reply, chat) -> crowd.hears(chat, reply));
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try (var load = new Load(LoadPlan.of(arguments))) {
            var result = load.run();
            System.out.println(result.inWords());
            return result.clean() ? 0 : 1;
        } catch (IllegalArgumentException | IOException e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }

    URI api() {
        return telegram.address();
    }

    /** No load is put on a bot that fails in the first conversation, which one person holds alone. */
    LoadResult run() {
        if (crowd.rehearses()) {
            var begin = System.nanoTime();
            var measured = begin + plan.warmUp().toNanos();
            var end = measured + plan.lasting().toNanos();
            crowd.tally().measures(measured, end);
            if (plan.rate() > 0) {
                onSchedule(begin, end);
            } else {
                asRepliesCome(begin, end);
            }
            crowd.hearsOut();
        }
        return crowd.tally().result();
    }

    /** Each person speaks when the last reply is there; they arrive one by one during the warm-up. */
    private void asRepliesCome(long begin, long end) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < plan.conversations(); i++) {
                var arrives = begin + plan.warmUp().toNanos() / plan.conversations() * i;
                threads.execute(() -> {
                    waitUntil(arrives);
                    var person = crowd.joins();
                    do {
                        person = crowd.speaks(person, System.nanoTime());
                    } while (System.nanoTime() < end);
                });
            }
        }
    }

    /**
     * A message falls due every so often, however long replies take. Whoever has rested longest sends it, somebody new when all wait; the time
     * until it is really sent counts too, so that a stall is felt by everybody who should have written meanwhile.
     */
    private void onSchedule(long begin, long end) {
        var resting = new ConcurrentLinkedQueue<Person>();
        for (var i = 0; i < plan.conversations(); i++) {
            resting.add(crowd.joins());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var messages = (end - begin) * plan.rate() / SECOND;
            for (var i = 0L; i < messages; i++) {
                var due = begin + i * SECOND / plan.rate();
                waitUntil(due);
                var rested = resting.poll();
                var person = rested == null ? crowd.joins() : rested;
                threads.execute(() -> resting.add(crowd.speaks(person, due)));
            }
        }
    }

    private static void waitUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        crowd.close();
        telegram.close();
    }
}
