package dragoman.app.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The place at which a process stops dead, to be killed there: right before its writer's {@code commit}-th commit, or right behind it.
 *
 * @param told a file that is there from the moment on at which it stands
 */
record Stall(boolean behind, int commit, Path told) {
    static final String PROPERTY = "torture.stall";
    private static final String WRITER = "scribe";
    private static final AtomicInteger COMMITS = new AtomicInteger();

    /** As it stands in the property. */
    @Override
    public String toString() {
        return (behind ? "behind" : "before") + "," + commit + "," + told;
    }

    static Stall parse(String text) {
        var parts = text.split(",", 3);
        return new Stall(parts[0].equals("behind"), Integer.parseInt(parts[1]), Path.of(parts[2]));
    }

    boolean isReached() {
        return Files.exists(told);
    }

    /** Counts commits of the writer, and stops it at the one that is meant. */
    void at(boolean behindOne) {
        if (Thread.currentThread().getName().equals(WRITER) && behindOne == behind
                && COMMITS.incrementAndGet() == commit) {
            stand();
        }
    }

    private void stand() {
        try {
            Files.createFile(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (true) {
            LockSupport.park();
        }
    }
}
