package dragoman.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Bodies as Meta posts them. */
final class WhatsAppEvents {
    private static final AtomicLong IDS = new AtomicLong();

    private WhatsAppEvents() {}

    /** How a person is known; one of the two may be missing. */
    record Ids(Optional<String> userId, Optional<String> phone) {}

    static String nextId() {
        return "wamid.HBgLRkFLRQ%08dA=".formatted(IDS.incrementAndGet());
    }

    static ObjectNode text(Person who, Ids ids, String text) {
        var body = empty(who, ids);
        message(body, ids, "text").putObject("text").put("body", text);
        return body;
    }

    /** @param id by which Meta is asked where the photo is */
    static ObjectNode photo(Person who, Ids ids, String id) {
        var body = empty(who, ids);
        message(body, ids, "image").putObject("image").put("id", id).put("mime_type", "image/jpeg");
        return body;
    }

    /** @param kind {@code button_reply} or {@code list_reply} */
    static ObjectNode chosen(Person who, Ids ids, String kind, Said.Button button) {
        var body = empty(who, ids);
        var interactive = message(body, ids, "interactive").putObject("interactive").put("type", kind);
        interactive.putObject(kind).put("id", button.data()).put("title", button.title());
        return body;
    }

    static ObjectNode status(Person who, Ids ids, String message, String status, String opaque) {
        var body = empty(who, ids);
        var report = value(body).putArray("statuses").addObject().put("id", message).put("status", status)
                .put("timestamp", now()).put("biz_opaque_callback_data", opaque);
        ids.phone().ifPresent(phone -> report.put("recipient_id", phone));
        ids.userId().ifPresent(id -> report.put("recipient_user_id", id));
        return body;
    }

    private static ObjectNode message(ObjectNode body, Ids ids, String type) {
        var message = value(body).putArray("messages").addObject().put("id", nextId()).put("timestamp", now())
                .put("type", type);
        ids.phone().ifPresent(phone -> message.put("from", phone));
        ids.userId().ifPresent(id -> message.put("from_user_id", id));
        return message;
    }

    private static ObjectNode value(ObjectNode body) {
        return (ObjectNode) body.at("/entry/0/changes/0/value");
    }

    private static ObjectNode empty(Person who, Ids ids) {
        var body = JsonNodeFactory.instance.objectNode().put("object", "whatsapp_business_account");
        var change = body.putArray("entry").addObject().put("id", "102290000000001").putArray("changes")
                .addObject()
                .put("field", "messages");
        var value = change.putObject("value").put("messaging_product", "whatsapp");
        value.putObject("metadata").put("display_phone_number", "15550783881").put("phone_number_id",
                FakeWhatsApp.PHONE_NUMBER_ID);
        var contact = value.putArray("contacts").addObject();
        contact.putObject("profile").put("name", who.name());
        ids.phone().ifPresent(phone -> contact.put("wa_id", phone));
        ids.userId().ifPresent(id -> contact.put("user_id", id));
        return body;
    }

    private static String now() {
        return Long.toString(Instant.now().getEpochSecond());
    }
}
