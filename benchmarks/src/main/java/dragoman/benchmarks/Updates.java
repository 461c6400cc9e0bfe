package dragoman.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Updates as Telegram writes them. Thread-safe. */
final class Updates {
    /** Each run begins elsewhere: a bot passes over numbers that it has seen. */
    private final AtomicInteger numbers = new AtomicInteger(ThreadLocalRandom.current().nextInt(1, 1 << 30));

    String text(long chat, String name, String text) {
        var update = update();
        var message = message(update.putObject("message"), chat, name);
        message.put("text", text).set("from", user(chat, name));
        if (text.startsWith("/")) {
            message.putArray("entities").addObject().put("type", "bot_command").put("offset", 0)
                    .put("length", text.length());
        }
        return update.toString();
    }

    /** A tap on a button that carries this data. */
    String tap(long chat, String name, String data) {
        var update = update();
        var tap = update.putObject("callback_query").put("id", update.get("update_id").asText())
                .put("chat_instance", Long.toString(chat)).put("data", data);
        tap.set("from", user(chat, name));
        message(tap.putObject("message"), chat, name);
        return update.toString();
    }

    private ObjectNode update() {
        return JsonNodeFactory.instance.objectNode().put("update_id", numbers.incrementAndGet());
    }

    private static ObjectNode message(ObjectNode message, long chat, String name) {
        message.put("message_id", 1).put("date", Instant.now().getEpochSecond()).putObject("chat")
                .put("id", chat).put("first_name", name).put("type", "private");
        return message;
    }

    private static ObjectNode user(long chat, String name) {
        return JsonNodeFactory.instance.objectNode().put("id", chat).put("is_bot", false)
                .put("first_name", name).put("language_code", "en");
    }
}
