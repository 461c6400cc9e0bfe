package dragoman.app;

import com.sun.net.httpserver.HttpServer;
import dragoman.app.config.Config;
import dragoman.app.server.Server;
import dragoman.jdbc.SqliteLibrary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;

/**
 * A training run for the JVM's cache of classes and profiles: a server on a free port of this machine, a few conversations through the front door, a
 * pretended Telegram behind it, and a clean stop. {@code ./dragoman} runs it once after a build.
 */
@Command(name = "warm-up", hidden = true, description = "A training run for the JVM's cache.")
final class WarmUpCommand implements Callable<Integer> {
    private static final int ROUNDS = 12;
    /** At once, as in a crowd: what only happens then is part of the training as well. */
    private static final int PEOPLE = 24;
    private static final List<String> TALK = List.of("/start", "I need a cake for a birthday", "8", "2",
            "Ana", "yes",
            "human", "cancel");
    private static final String UPDATE = """
            {"update_id":%d,"message":{"message_id":%d,"from":{"id":%d,"is_bot":false,"first_name":"Ana","language_code":"en"},\
            "chat":{"id":%d,"first_name":"Ana","type":"private"},"date":%d,"text":"%s"}}""";

    private final AtomicInteger updates = new AtomicInteger(1);

    @Override
    public Integer call() throws Exception {
        if (System.getProperty(SqliteLibrary.FOLDER) instanceof String place) {
            SqliteLibrary.unpack(Path.of(place));
        }
        var folder = Files.createTempDirectory("dragoman-warm-up");
        var telegram = pretendedTelegram();
        try {
            var server = Server.start(Config.read(configuration(folder, telegram)));
            talk(server.port());
            server.stop();
        } finally {
            telegram.stop(0);
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        return 0;
    }

    private static HttpServer pretendedTelegram() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var answer = "{\"ok\":true,\"result\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}}"
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static Path configuration(Path folder, HttpServer telegram) throws IOException {
        var bot = Files.createDirectories(folder.resolve("bot"));
        new NewCommand().write(bot);
        return Files.writeString(folder.resolve("dragoman.yaml"),
                """
                        http: { host: 127.0.0.1, port: 0, public-url: "https://warm-up.invalid" }
                        store: { url: "jdbc:sqlite:%s" }
                        pace: none
                        bots:
                          warm:
                            flows: %s
                            channels:
                              web-chat: {}
                              telegram: { token: "1:WARM", secret: warm, api: "http://127.0.0.1:%d", mode: webhook, limits: none }
                        """
                        .formatted(folder.resolve("d.db"), bot, telegram.getAddress().getPort()));
    }

    private void talk(int port) throws InterruptedException {
        var webhook = URI.create("http://127.0.0.1:" + port + "/webhooks/telegram/warm");
        try (var client = HttpClient.newHttpClient();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 1; person <= PEOPLE; person++) {
                var first = person * ROUNDS;
                var _ = people.submit(() -> {
                    for (var round = 0; round < ROUNDS; round++) {
                        talk(client, webhook, first + round);
                    }
                    return null;
                });
            }
        }
    }

    private void talk(HttpClient client, URI webhook, int who) throws IOException, InterruptedException {
        for (var text : TALK) {
            var update = updates.getAndIncrement();
            var request = HttpRequest.newBuilder(webhook).header("X-Telegram-Bot-Api-Secret-Token", "warm")
                    .POST(BodyPublishers.ofString(UPDATE.formatted(update, update, who, who,
                            System.currentTimeMillis() / 1000, text)))
                    .build();
            client.send(request, BodyHandlers.discarding());
        }
    }
}
