package dragoman.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Updates in Telegram's form, all but their numbers. */
final class TelegramUpdates {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TelegramUpdates() {}

    static ObjectNode text(Person who, int message, String text) {
        var update = JSON.objectNode();
        message(update.putObject("message"), who, message).put("text", text).set("from", user(who));
        return update;
    }

    /** In a forum group; topic 0: beside the topics. */
    static ObjectNode inForum(Person who, String group, int topic, int message, String text, boolean edited) {
        var update = JSON.objectNode();
        var node = update.putObject(edited ? "edited_message" : "message");
        if (edited) {
            node.put("edit_date", Instant.now().getEpochSecond());
        }
        inForum(node, group, topic, message).put("text", text).set("from", user(who));
        return update;
    }

    static ObjectNode fileInForum(Person who, String group, int topic, int message, String kind, String name,
            String caption) {
        var update = JSON.objectNode();
        var node = inForum(update.putObject("message"), group, topic, message);
        node.set("from", user(who));
        if (!caption.isEmpty()) {
            node.put("caption", caption);
        }
        return with(update, node, kind, name);
    }

    private static ObjectNode with(ObjectNode update, ObjectNode message, String kind, String name) {
        var file = JSON.objectNode().put("file_id", name).put("file_unique_id", name).put("width", 90)
                .put("height", 60).put("file_name", name);
        message.set(kind, kind.equals("photo") ? JSON.arrayNode().add(file) : file);
        return update;
    }

    static ObjectNode tapInForum(Person who, String group, int topic, int query, Said said,
            Said.Button button) {
        var update = JSON.objectNode();
        var tap = update.putObject("callback_query").put("id", "tap-" + query).put("chat_instance", "1").put(
                "data",
                button.data());
        tap.set("from", user(who));
        inForum(tap.putObject("message"), group, topic, Integer.parseInt(said.id())).put("text", said.text());
        return update;
    }

    private static ObjectNode inForum(ObjectNode node, String group, int topic, int message) {
        node.put("message_id", message).put("date", Instant.now().getEpochSecond());
        node.putObject("chat").put("id", Long.parseLong(group)).put("type", "supergroup")
                .put("is_forum", true)
                .put("title", "The desk");
        if (topic != 0) {
            node.put("message_thread_id", topic).put("is_topic_message", true);
        }
        return node;
    }

    static ObjectNode file(Person who, int message, String kind, String id) {
        var update = JSON.objectNode();
        var sent = message(update.putObject("message"), who, message);
        sent.set("from", user(who));
        return with(update, sent, kind, id);
    }

    static ObjectNode tap(Person who, int query, Said said, Said.Button button) {
        var update = JSON.objectNode();
        var tap = update.putObject("callback_query").put("id", "tap-" + query).put("chat_instance", "1")
                .put("data", button.data());
        tap.set("from", user(who));
        message(tap.putObject("message"), who, Integer.parseInt(said.id())).put("text", said.text());
        return update;
    }

    static ObjectNode membership(Person who, String status) {
        var update = JSON.objectNode();
        var change = update.putObject("my_chat_member").put("date", Instant.now().getEpochSecond());
        change.set("chat", chat(who));
        change.set("from", user(who));
        change.putObject("new_chat_member").put("status", status);
        return update;
    }

    private static ObjectNode message(ObjectNode message, Person who, int id) {
        message.put("message_id", id).put("date", Instant.now().getEpochSecond()).set("chat", chat(who));
        return message;
    }

    private static ObjectNode user(Person who) {
        return JSON.objectNode().put("id", Long.parseLong(who.id())).put("is_bot", false)
                .put("first_name", who.name()).put("language_code", who.language());
    }

    private static ObjectNode chat(Person who) {
        return JSON.objectNode().put("id", Long.parseLong(who.id())).put("type", "private")
                .put("first_name", who.name());
    }
}
