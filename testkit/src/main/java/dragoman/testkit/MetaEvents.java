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
    /** Meta's own inbox. */
    private static final long OTHER_APP = 26_390_203_743_090L;

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

    ObjectNode photo(Person who, String address) {
        var body = from(who);
        message(body).putArray("attachments").addObject().put("type", "image").putObject("payload").put("url",
                address);
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

    /** What a person of the shop wrote in Meta's own app. */
    ObjectNode byHand(Person who, String text) {
        var body = to(who);
        echo(body, nextId()).put("text", text).put("app_id", OTHER_APP);
        return body;
    }

    private ObjectNode echo(ObjectNode body, String id) {
        return event(body).putObject("message").put("mid", id).put("is_echo", true);
    }

    /** A message of the bot's, seen once more; Instagram names no app, and beside an attachment there are no words. */
    private ObjectNode echo(Person who, String id, JsonNode sent) {
        var body = to(who);
        var message = echo(body, id);
        Optional.of(sent.path("text").asText()).filter(text -> !text.isEmpty())
                .ifPresent(text -> message.put("text", text));
        if (sent.has("attachment")) {
            message.putArray("attachments").addObject().put("type",
                    sent.path("attachment").path("type").asText());
        }
        if (kind == Kind.MESSENGER) {
            message.put("app_id", Long.parseLong(FakeMeta.APP));
            Optional.of(sent.path("metadata").asText()).filter(mark -> !mark.isEmpty())
                    .ifPresent(mark -> message.put("metadata", mark));
        }
        return body;
    }

    /** What follows on each message of the bot's: Instagram reports no delivery, and names what was read. */
    List<ObjectNode> afterwards(Person who, String id, JsonNode sent) {
        return kind == Kind.INSTAGRAM
                ? List.of(echo(who, id, sent), read(who, Optional.of(id)))
                : List.of(echo(who, id, sent), delivered(who, id), read(who, Optional.empty()));
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
