package dragoman.app.e2e;

import dragoman.testkit.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** People who say their words one after the other, each as soon as a messenger got its 200 for the one before, as many at once as there are hands. */
final class TortureCrowd implements AutoCloseable {
    static final List<String> WORDS = List.of("hello", "apples", "7", "Baker Street 5", "Leave it");
    private static final int HANDS = 12;

    /** Somebody and how far they are. */
    private record Talk(Person who, int said) {}

    private final LinkedBlockingQueue<Talk> waiting = new LinkedBlockingQueue<>();
    private final Semaphore may = new Semaphore(0);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> hands = new ArrayList<>();
    private final int words;

    TortureCrowd(List<Person> people, long seed) {
        words = people.size() * WORDS.size();
        people.forEach(who -> waiting.add(new Talk(who, 0)));
        for (var hand = 0; hand < HANDS; hand++) {
            var chance = new Random(seed * 31 + hand);
            hands.add(threads.submit(() -> talk(chance)));
        }
    }

    /** All that is to be said. */
    int words() {
        return words;
    }

    /** How many of them were taken with a 200. */
    int taken() {
        return taken.get();
    }

    boolean isDone() {
        return taken.get() == words;
    }

    /** So many more may be said. */
    void mayTake(int more) {
        may.release(more);
    }

    /** @param shop what it has printed, should they not come to an end */
    void awaitsEnd(Supplier<String> shop) {
        Until.holds(() -> isDone() || hands.stream().anyMatch(Future::isDone), () -> "only " + taken + " of "
                + words + " words were taken:\n" + shop.get());
        for (var hand : hands) {
            try {
                hand.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            } catch (java.util.concurrent.ExecutionException e) {
                throw new AssertionError(e.getCause());
            }
        }
    }

    private Object talk(Random chance) throws InterruptedException {
        while (begun.getAndIncrement() < words) {
            may.acquire();
            var talk = next(chance);
            talk.who().says(WORDS.get(talk.said()));
            taken.incrementAndGet();
            if (talk.said() + 1 < WORDS.size()) {
                waiting.add(new Talk(talk.who(), talk.said() + 1));
            }
        }
        return taken;
    }

    /** Somebody who is not speaking just now; now and then not the first in the row. */
    private Talk next(Random chance) throws InterruptedException {
        var found = waiting.take();
        if (chance.nextInt(3) == 0) {
            var other = waiting.poll();
            if (other != null) {
                waiting.add(found);
                return other;
            }
        }
        return found;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
