package dragoman.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** VK's callbacks. */
final class VkEvents {
    private static final AtomicLong IDS = new AtomicLong();

    private VkEvents() {}

    static ObjectNode text(Person who, String text) {
        var event = event("message_new");
        message(event, who, text);
        return event;
    }

    static ObjectNode photo(Person who, String address) {
        var event = event("message_new");
        message(event, who, "").withArray("attachments").addObject().put("type", "photo").putObject("photo")
                .putArray("sizes").addObject().put("type", "w").put("width", 1280).put("height", 960)
                .put("url", address);
        return event;
    }

    /** A text button writes its own label. */
    static ObjectNode tapped(Person who, Said.Button button) {
        var event = event("message_new");
        message(event, who, button.title()).put("payload", button.data());
        return event;
    }

    static ObjectNode begun(Person who, Optional<String> ref) {
        var event = event("message_new");
        var message = message(event, who, "Start").put("payload", "{\"command\":\"start\"}");
        ref.ifPresent(from -> message.put("ref", from));
        return event;
    }

    /** What the community wrote; {@code admin}: who of the shop, by hand. */
    static ObjectNode reply(Person who, String text, Optional<Integer> admin) {
        var event = event("message_reply");
        var message = written(event.putObject("object"), who, text).put("out", 1)
                .put("from_id", -Long.parseLong(FakeVk.GROUP));
        admin.ifPresentOrElse(one -> message.put("admin_author_id", one),
                () -> message.put("random_id", 77));
        return event;
    }

    static ObjectNode denied(Person who) {
        var event = event("message_deny");
        event.putObject("object").put("user_id", Long.parseLong(who.id()));
        return event;
    }

    static ObjectNode confirmation() {
        return event("confirmation");
    }

    private static ObjectNode message(ObjectNode event, Person who, String text) {
        var object = event.putObject("object");
        var message = written(object.putObject("message"), who, text).put("out", 0)
                .put("from_id", Long.parseLong(who.id()));
        object.putObject("client_info").put("keyboard", true).put("inline_keyboard", true).put("lang_id",
                who.language().equals("ru") ? 0 : 3);
        return message;
    }

    private static ObjectNode written(ObjectNode message, Person who, String text) {
        message.put("date", Instant.now().getEpochSecond()).put("id", IDS.incrementAndGet())
                .put("peer_id", Long.parseLong(who.id())).put("text", text).putArray("attachments");
        return message;
    }

    private static ObjectNode event(String type) {
        return JsonNodeFactory.instance.objectNode().put("group_id", Long.parseLong(FakeVk.GROUP))
                .put("type", type).put("event_id", "%032x".formatted(IDS.incrementAndGet()))
                .put("v", "5.199").put("secret", FakeVk.SECRET);
    }
}
