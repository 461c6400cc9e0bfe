package dragoman.testkit;

import dragoman.model.ConversationId;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Intake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An inbox in memory: keeps each event once, and cannot commit when it is told so. Thread-safe. */
public final class MemoryInbox implements Intake {
    private final Set<String> events = new HashSet<>();
    private final List<Received> all = new ArrayList<>();
    private final List<Integer> commits = new ArrayList<>();
    private final Consumer<Received> then;
    private int failures;

    public MemoryInbox() {
        this(_ -> {});
    }

    /** @param then what happens with each event when it is kept */
    public MemoryInbox(Consumer<Received> then) {
        this.then = then;
    }

    @Override
    public synchronized List<Arrival> accept(List<Received> received) {
        if (failures > 0) {
            failures--;
            throw new NotCommitted("the disk is full");
        }
        commits.add(received.size());
        var fresh = new ArrayList<Arrival>();
        for (var one : received) {
            if (events.add(one.from().bot() + " " + one.event())) {
                all.add(one);
                then.accept(one);
                fresh.add(new Arrival(all.size(),
                        new ConversationId("c" + Integer.toHexString(one.from().user().hashCode())), one));
            }
        }
        notifyAll();
        return fresh;
    }

    /** From now on nothing can be kept. */
    public synchronized void fills() {
        failures = Integer.MAX_VALUE;
    }

    /** So many times nothing can be kept. */
    public synchronized void failsNext(int times) {
        failures = times;
    }

    /** What came in, each event once. */
    public synchronized List<Received> all() {
        return List.copyOf(all);
    }

    /** How many events came with each commit, repeated ones counted. */
    public synchronized List<Integer> commits() {
        return List.copyOf(commits);
    }

    public List<Update> updates() {
        return all().stream().map(Received::update).toList();
    }

    /** Waits until something like this has come in, no longer than {@link Person#PATIENCE}. */
    public synchronized Received awaits(Predicate<Received> wanted) throws InterruptedException {
        var end = System.nanoTime() + Person.PATIENCE.toNanos();
        while (all.stream().noneMatch(wanted)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain; came in: " + all);
            }
            wait(100);
        }
        return all.stream().filter(wanted).findFirst().orElseThrow();
    }
}
