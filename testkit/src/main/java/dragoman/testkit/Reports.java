package dragoman.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Posts a messenger's reports of delivery, in order, beside the talk; those that the bot refused are kept for the test to see. */
final class Reports implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final List<String> refused = new CopyOnWriteArrayList<>();

    void post(Runnable report) {
        thread.execute(() -> {
            try {
                report.run();
            } catch (AssertionError e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        });
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
