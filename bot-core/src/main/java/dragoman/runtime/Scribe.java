package dragoman.runtime;

import dragoman.model.LineKey;
import dragoman.port.Entry;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Journal;
import dragoman.port.Journal.StoreUnavailable;
import dragoman.port.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer: whatever has come together while the last flush was under way is written with the next one, so that durability costs one flush
 * for many turns.
 */
final class Scribe implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scribe.class);
    private static final int GROUP = 512;
    private static final int FULL = 50_000;
    private static final int CROWD = 4;
    private static final long PATIENCE_NANOS = 300_000;
    private static final long PATIENCE_SECONDS = 20;
    private static final long LOOK_MILLIS = 200;
    /** Without a message, the store is tried so often: whether we are ready is to be true also at night. */
    private static final int IDLE_LOOKS = 25;

    private record Wish(Entry entry, CompletableFuture<Written> done) {}

    private final LinkedBlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private final Journal journal;
    private final Thread thread;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile boolean healthy = true;
    private volatile boolean ended;

    Scribe(Journal journal) {
        this.journal = journal;
        this.thread = Thread.ofPlatform().name("scribe").start(this::run);
    }

    /** Whether the last group could be written. */
    boolean healthy() {
        return healthy;
    }

    /**
     * Waits until it is known whether the entry is durable, however long a slow disk takes: who gave up earlier would do again what was kept
     * after all. @throws NotCommitted when it surely is not
     */
    Written write(Entry entry) {
        try {
            return later(entry).get();
        } catch (ExecutionException e) {
            throw new NotCommitted("the store could not commit: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCommitted("interrupted while waiting for the store");
        }
    }

    /** Whether the line may go on the wire now: that it does is noted or written before this returns. @throws NotCommitted when the store is away */
    boolean claims(LineKey line) {
        return !closing.get() && journal.departs(line)
                || write(new Entry.Claiming(List.of(line))) instanceof Written.Claimed(var keys)
                        && !keys.isEmpty();
    }

    /** Writes soon; nobody waits. */
    CompletableFuture<Written> later(Entry entry) {
        var wish = new Wish(entry, new CompletableFuture<>());
        if (closing.get() || wishes.size() > FULL) {
            wish.done().completeExceptionally(
                    new NotCommitted(closing.get() ? "stopping" : "the store is too far behind"));
        } else {
            wishes.add(wish);
            if (ended) {
                refuseTheRest();
            }
        }
        return wish.done();
    }

    private void run() {
        var group = new ArrayList<Wish>(GROUP);
        var before = 0;
        var looks = 0;
        while (!closing.get() || !wishes.isEmpty()) {
            try {
                var first = wishes.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null && (!healthy || ++looks >= IDLE_LOOKS)) {
                    looks = 0;
                    write(List.of(new Wish(new Entry.Beating(), new CompletableFuture<>())));
                } else if (first != null) {
                    looks = 0;
                    group.add(first);
                    gather(before);
                    wishes.drainTo(group, GROUP - 1);
                    write(group);
                    before = group.size();
                    group.clear();
                }
            } catch (InterruptedException e) {
                closing.set(true);
            }
        }
        ended = true;
        refuseTheRest();
    }

    /** A flush costs the same for one as for many: in a crowd a moment's patience lets more come together; alone, nobody waits. */
    private static void gather(int groupBefore) {
        if (groupBefore >= CROWD) {
            LockSupport.parkNanos(PATIENCE_NANOS);
        }
    }

    /** What slipped in while the last group was written: nobody is to wait for it. */
    private void refuseTheRest() {
        for (var wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            wish.done().completeExceptionally(new NotCommitted("stopping"));
        }
    }

    private void write(List<Wish> group) {
        try {
            var written = journal.write(group.stream().map(Wish::entry).toList());
            if (!healthy) {
                LOG.info("The store can be written again");
            }
            healthy = true;
            for (var i = 0; i < group.size(); i++) {
                group.get(i).done().complete(written.get(i));
            }
        } catch (StoreUnavailable e) {
            fail(group, e, "The store cannot be written: {}");
        } catch (RuntimeException | Error e) {
            // an Error too: without this thread nothing would ever be kept again
            LOG.debug("the journal failed", e);
            fail(group, e, "The journal failed: {}");
        }
    }

    private void fail(List<Wish> group, Throwable e, String words) {
        if (healthy) {
            LOG.error(words, e.toString());
        }
        healthy = false;
        group.forEach(wish -> wish.done().completeExceptionally(e));
    }

    /** Writes what is waiting and stops. */
    @Override
    public void close() throws InterruptedException {
        closing.set(true);
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }
}
