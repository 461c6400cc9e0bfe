package dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeMeta.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Bodies as Meta posts them for a page or an account. */
final class MetaEvents {
    private static final AtomicLong IDS = new AtomicLong();

    private final Kind kind;

    MetaEvents(Kind kind) {
        this.kind = kind;
    }

    String nextId() {
        return "m_FAKE-%08d".formatted(IDS.incrementAndGet());
    }

    ObjectNode text(Person who, String text) {
        var body = from(who);
        message(body).put("text", text);
        return body;
    }

    /** A quick reply. */
    ObjectNode chosen(Person who, Said.Button button) {
        var body = from(who);
        message(body).put("text", button.title()).putObject("quick_reply").put("payload", button.data());
        return body;
    }

    /** A button of a card. */
    ObjectNode pressed(Person who, Said.Button button) {
        var body = from(who);
        event(body).putObject("postback").put("mid", nextId()).put("title", button.title()).put("payload",
                button.data());
        return body;
    }

    /** Messenger's first button, perhaps behind a link. */
    ObjectNode begun(Person who, Optional<String> payload) {
        var body = from(who);
        var postback = event(body).putObject("postback").put("mid", nextId()).put("title", "Get started")
                .put("payload", "GET_STARTED");
        payload.ifPresent(ref -> link(postback, ref));
        return body;
    }

    ObjectNode referred(Person who, String payload) {
        var body = from(who);
        link(event(body), payload);
        return body;
    }

    /** A message of the shop's, seen once more. */
    ObjectNode echo(Person who, String id, String text, Optional<String> app, Optional<String> metadata) {
        var body = to(who);
        var message = event(body).putObject("message").put("mid", id).put("text", text).put("is_echo", true);
        app.ifPresent(it -> message.put("app_id", Long.parseLong(it)));
        metadata.ifPresent(it -> message.put("metadata", it));
        return body;
    }

    /** What follows on each message of the bot's: Instagram names no app in its echo, reports no delivery, and names what was read. */
    List<ObjectNode> afterwards(Person who, Said said, JsonNode sent) {
        if (kind == Kind.INSTAGRAM) {
            return List.of(echo(who, said.id(), said.text(), Optional.empty(), Optional.empty()),
                    read(who, Optional.of(said.id())));
        }
        return List.of(
                echo(who, said.id(), said.text(), Optional.of(FakeMeta.APP),
                        Optional.of(sent.path("metadata").asText()).filter(mark -> !mark.isEmpty())),
                delivered(who, said.id()), read(who, Optional.empty()));
    }

    private ObjectNode delivered(Person who, String id) {
        var body = from(who);
        event(body).putObject("delivery").put("watermark", now()).putArray("mids").add(id);
        return body;
    }

    private ObjectNode read(Person who, Optional<String> id) {
        var body = from(who);
        var read = event(body).putObject("read");
        id.ifPresentOrElse(mid -> read.put("mid", mid), () -> read.put("watermark", now()));
        return body;
    }

    private static void link(ObjectNode node, String ref) {
        node.putObject("referral").put("ref", ref).put("source", "SHORTLINK").put("type", "OPEN_THREAD");
    }

    private ObjectNode message(ObjectNode body) {
        return event(body).putObject("message").put("mid", nextId());
    }

    private static ObjectNode event(ObjectNode body) {
        return (ObjectNode) body.at("/entry/0/messaging/0");
    }

    private ObjectNode from(Person who) {
        return between(who.id(), kind.account());
    }

    private ObjectNode to(Person who) {
        return between(kind.account(), who.id());
    }

    private ObjectNode between(String sender, String recipient) {
        var body = JsonNodeFactory.instance.objectNode().put("object", kind.object());
        var event = body.putArray("entry").addObject().put("id", kind.account()).put("time", now())
                .putArray("messaging").addObject();
        event.putObject("sender").put("id", sender);
        event.putObject("recipient").put("id", recipient);
        event.put("timestamp", now());
        return body;
    }

    private static long now() {
        return Instant.now().toEpochMilli();
    }
}
