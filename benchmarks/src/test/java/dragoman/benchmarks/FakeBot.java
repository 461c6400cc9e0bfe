package dragoman.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Holds the conversation of the smallest bot; what it wants to say goes through its manners first. Replies, then takes the update. */
final class FakeBot implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final Function<String, List<String>> manners;
    private final Map<Long, String> goods = new ConcurrentHashMap<>();
    private volatile URI api = URI.create("http://127.0.0.1:1");

    FakeBot(Function<String, List<String>> manners) throws IOException {
        this.manners = manners;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    URI webhook() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks/telegram/bench");
    }

    void sendsTo(URI telegram) {
        api = telegram;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var update = JSON.readTree(exchange.getRequestBody());
            var known = "bench"
                    .equals(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
            if (known) {
                answer(update);
            }
            exchange.sendResponseHeaders(known ? 200 : 401, -1);
        }
    }

    private void answer(JsonNode update) throws IOException {
        var tap = update.path("callback_query");
        var message = tap.isMissingNode() ? update.path("message") : tap.path("message");
        var chat = message.path("chat").path("id").asLong();
        var name = message.path("chat").path("first_name").asText();
        var said = tap.isMissingNode() ? message.path("text").asText() : "tap " + tap.path("data").asText();
        switch (said) {
            case "/start" -> say(chat, "Hello, " + name + "! How can I help?", "order", "hours", "human");
            case "tap order" -> say(chat, "What would you like to order?");
            case "tap courier" ->
                say(chat, "Your order: " + goods.get(chat) + ", delivery: courier. Confirm? (yes/no)");
            case "yes" -> say(chat, "Thank you, " + name + "! Your order is accepted.");
            case "human" -> say(chat, "Connecting you to a human operator, " + name + ".");
            default -> {
                goods.put(chat, said);
                say(chat, "How should we deliver it?", "courier", "pickup");
            }
        }
    }

    private void say(long chat, String text, String... buttons) throws IOException {
        for (var out : manners.apply(text)) {
            var call = JSON.createObjectNode().put("chat_id", Long.toString(chat)).put("text", out);
            buttons(call, buttons);
            send(call);
        }
    }

    private static void buttons(ObjectNode call, String... buttons) {
        var rows = call.putObject("reply_markup").putArray("inline_keyboard");
        for (var button : buttons) {
            rows.addArray().addObject().put("text", button).put("callback_data", button);
        }
    }

    private void send(ObjectNode call) throws IOException {
        var request = HttpRequest.newBuilder(api.resolve("/bot1:bench/sendMessage"))
                .POST(BodyPublishers.ofString(call.toString(), UTF_8)).build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
