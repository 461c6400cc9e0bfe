package dragoman.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** One agent's open page: hears the news, and asks for what it shows as {@code live.js} does. */
final class DeskPage implements AutoCloseable {
    private static final long MILLISECOND = 1_000_000;
    private static final long THREAD = 60 * MILLISECOND;
    private static final long LIST = 150 * MILLISECOND;
    private static final long BETWEEN_LISTS = 700 * MILLISECOND;

    private final HttpClient client;
    private final DeskDoor door;
    private final int number;
    private final String chat;
    private final Watch watch;
    private final AtomicBoolean thread = new AtomicBoolean();
    private final AtomicBoolean list = new AtomicBoolean();
    private final CountDownLatch hears = new CountDownLatch(1);
    private volatile long listed;
    private volatile boolean closed;

    DeskPage(HttpClient client, DeskDoor door, int number, List<String> chats, Watch watch) {
        this.client = client;
        this.door = door;
        this.number = number;
        this.chat = chats.get(number % chats.size());
        this.watch = watch;
    }

    DeskPage open() throws InterruptedException {
        Thread.ofVirtual().start(this::listen);
        hears.await();
        return this;
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(
                client.send(door.request("/desk/events").build(), BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
            hears.countDown();
            var event = "";
            for (var line = lines.readLine(); line != null && !closed; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:") && event.equals("chat")) {
                    hears(line.substring("data:".length()).strip());
                }
            }
        } catch (IOException e) {
            watch.breaks("a stream ended: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hears(String data) {
        if (data.split(" ", -1)[0].equals(chat) && thread.compareAndSet(false, true)) {
            later(THREAD, () -> {
                thread.set(false);
                watch.thread(number, door.get("/desk/c/" + chat + "/live"));
            });
        }
        if (list.compareAndSet(false, true)) {
            later(Math.max(LIST, listed + BETWEEN_LISTS - System.nanoTime()), () -> {
                listed = System.nanoTime();
                list.set(false);
                watch.list(number, door.get("/desk/queue?list=open&selected=" + chat));
            });
        }
    }

    /** Asks the server. */
    @FunctionalInterface
    private interface Asking {
        void ask() throws IOException, InterruptedException;
    }

    private void later(long nanos, Asking asking) {
        Thread.ofVirtual().start(() -> {
            LockSupport.parkNanos(nanos);
            try {
                asking.ask();
            } catch (IOException e) {
                watch.breaks("a part was not there: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
    }

    /** When which message was due, and how long until it was seen. */
    static final class Watch {
        private static final long LATEST = 10_000 * MILLISECOND;
        /** In so many lists we look: to look in all would cost more than the server's work. */
        private static final int EACH = 20;

        private record Due(String text, long at) {}

        private final ConcurrentLinkedQueue<Due> latest = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Long> threads = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Long> lists = new ConcurrentLinkedQueue<>();
        private final Map<String, Boolean> seen = new ConcurrentHashMap<>();
        private final Map<String, Boolean> broken = new ConcurrentHashMap<>();

        void begins(String text, long at) {
            latest.add(new Due(text, at));
            latest.removeIf(one -> at - one.at() > LATEST);
        }

        void breaks(String why) {
            broken.put(why, true);
        }

        /** The thread of a chat: a message counts when this agent's page shows it first. */
        void thread(int agent, String page) {
            shown(page, threads, "thread " + agent + " ");
        }

        void list(int agent, String page) {
            if (agent % EACH == 0) {
                shown(page, lists, "list " + agent + " ");
            }
        }

        private void shown(String page, ConcurrentLinkedQueue<Long> times, String what) {
            var now = System.nanoTime();
            for (var each : latest) {
                if (page.contains(each.text()) && seen.putIfAbsent(what + each.text(), true) == null) {
                    times.add(now - each.at());
                }
            }
        }

        String inWords(int messages) {
            return "%d messages; in the thread: %s; in the list: %s%s".formatted(messages, figures(threads),
                    figures(lists), broken.isEmpty() ? "" : "; trouble: " + broken.keySet());
        }

        private static String figures(ConcurrentLinkedQueue<Long> times) {
            var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            if (sorted.length == 0) {
                return "none";
            }
            return "%d seen, half within %d ms, 95 %% within %d ms, all within %d ms".formatted(sorted.length,
                    at(sorted, 50), at(sorted, 95), at(sorted, 100));
        }

        private static long at(long[] sorted, int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / MILLISECOND;
        }
    }
}
