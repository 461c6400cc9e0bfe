package dragoman.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts agents before a running desk, and customers who write to them: how long until a message is on the screen of who has the chat open, and in
 * everybody's list. {@code --welcome} is the link that the first start prints; see {@code benchmarks/README.md}.
 */
public final class DeskLoad {
    private static final int CHATS = 100;
    private static final long SECOND = 1_000_000_000;
    private final URI server;
    private final DeskPage.Watch watch = new DeskPage.Watch();
    private final Updates updates = new Updates();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private DeskLoad(URI server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var given = Arrays.stream(arguments).map(one -> one.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        var welcome = URI.create(given.getOrDefault("welcome", ""));
        if (!"127.0.0.1".equals(welcome.getHost()) && !"localhost".equals(welcome.getHost())) {
            System.err.println(
                    "--welcome=LINK is the link that the first start of a server on this machine prints.");
            System.exit(2);
        }
        new DeskLoad(welcome.resolve("/")).run(given, welcome.getPath().replaceFirst(".*/", ""));
        System.exit(0);
    }

    private void run(Map<String, String> given, String link) throws IOException, InterruptedException {
        var agents = Integer.parseInt(given.getOrDefault("agents", "200"));
        var rate = Integer.parseInt(given.getOrDefault("rate", "20"));
        var seconds = Integer.parseInt(given.getOrDefault("seconds", "30"));
        try (var _ = new PretendedTelegram(18_081, Duration.ZERO, (_, _) -> {})) {
            IntStream.range(0, CHATS).forEach(chat -> writes(chat, "/start"));
            var door = DeskDoor.opened(client, server, link);
            var chats = door.takesOver(CHATS);
            System.out.printf("memory before: %s%n", memory(given));
            var pages = new ArrayList<DeskPage>();
            for (var i = 0; i < agents; i++) {
                pages.add(new DeskPage(client, door, i, chats, watch).open());
            }
            System.out.printf("memory with %d agents: %s%n", agents, memory(given));
            write(rate, seconds);
            LockSupport.parkNanos(3 * SECOND);
            System.out.println(watch.inWords(rate * seconds));
            pages.forEach(DeskPage::close);
        }
    }

    private void write(int rate, int seconds) {
        var begin = System.nanoTime();
        for (var i = 0; i < rate * seconds; i++) {
            var due = begin + i * SECOND / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            var text = "message-" + i + ".";
            var chat = i % CHATS;
            watch.begins(text, due);
            Thread.ofVirtual().start(() -> writes(chat, text));
        }
    }

    private void writes(int chat, String text) {
        try {
            var status = client.send(HttpRequest.newBuilder(server.resolve("/webhooks/telegram/bench"))
                    .header("X-Telegram-Bot-Api-Secret-Token", "bench")
                    .POST(BodyPublishers.ofString(updates.text(7_000_000 + chat, "Person " + chat, text)))
                    .build(), BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("the webhook answered " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the server is gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Live bytes of the server after a full collection, if {@code --pid} is given. */
    private static String memory(Map<String, String> given) throws IOException, InterruptedException {
        if (!given.containsKey("pid")) {
            return "not asked for (--pid)";
        }
        var jcmd = new ProcessBuilder(List.of(System.getProperty("java.home") + "/bin/jcmd", given.get("pid"),
                "GC.class_histogram")).start();
        var total = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines().filter(line -> line.startsWith("Total")).findFirst().orElse("?");
        jcmd.waitFor();
        return total.replaceAll("\\s+", " ") + " bytes";
    }
}
