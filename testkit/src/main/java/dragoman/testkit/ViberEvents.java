package dragoman.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Viber's callbacks. */
final class ViberEvents {
    /** Beyond what a double holds. */
    private static final AtomicLong TOKENS = new AtomicLong(6_100_000_000_000_000_001L);
    private static final int NEW_APP = 10;

    private ViberEvents() {}

    static long nextToken() {
        return TOKENS.incrementAndGet();
    }

    static ObjectNode opened(Person who, Optional<String> context, boolean subscribed) {
        var event = event("conversation_started", nextToken()).put("type", "open").put("subscribed",
                subscribed);
        context.ifPresent(given -> event.put("context", given));
        event.set("user", person(who));
        return event;
    }

    static ObjectNode message(Person who, String text) {
        var event = event("message", nextToken());
        said(event, who).put("type", "text").put("text", text);
        return event;
    }

    static ObjectNode photo(Person who, String address) {
        var event = event("message", nextToken());
        said(event, who).put("type", "picture").put("media", address);
        return event;
    }

    private static ObjectNode said(ObjectNode event, Person who) {
        event.put("silent", false).set("sender", person(who));
        return event.putObject("message");
    }

    /** {@code delivered}, {@code seen}, {@code unsubscribed} … */
    static ObjectNode about(String name, Person who, long token) {
        return event(name, token).put("user_id", who.id());
    }

    static ObjectNode event(String name, long token) {
        return JsonNodeFactory.instance.objectNode().put("event", name)
                .put("timestamp", Instant.now().toEpochMilli())
                .put("chat_hostname", "SN-CHAT-07_").put("message_token", token);
    }

    private static ObjectNode person(Person who) {
        return JsonNodeFactory.instance.objectNode().put("id", who.id()).put("name", who.name())
                .put("language", who.language()).put("country", "GB").put("api_version", NEW_APP);
    }
}
