package dragoman.testkit;

import dragoman.testkit.FakeHttp.Reply;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A forum group of a fake Telegram: {@code forum.awaitsTopic("Ana").awaits("Which size?")}. As the Bot API documents: what is sent to a topic that was deleted is
 * declined with 'message thread not found', a closed or a deleted topic that is to be changed with TOPIC_CLOSED, TOPIC_DELETED.
 */
public final class TelegramForum {
    private final FakeTelegram telegram;
    private final String id;
    private final AtomicInteger ids = new AtomicInteger(10);
    private final Map<Integer, ForumTopic> topics = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Integer> removed = new HashSet<>();
    private final Object lock = new Object();

    TelegramForum(FakeTelegram telegram, String id) {
        this.telegram = telegram;
        this.id = id;
        topics.put(0, new ForumTopic(this, 0, "General"));
    }

    /** Telegram's number of the group. */
    public String id() {
        return id;
    }

    /** What is not in a topic. */
    public ForumTopic general() {
        return topic(0).orElseThrow();
    }

    /** All that were ever made, in order. */
    public List<ForumTopic> topics() {
        synchronized (lock) {
            return topics.values().stream().filter(topic -> topic.id() != 0).toList();
        }
    }

    /** The first topic whose name begins so, that is not deleted, once it is there. */
    public ForumTopic awaitsTopic(String name) {
        return waits("a topic " + name, () -> topics.values().stream()
                .filter(topic -> topic.name().startsWith(name) && !topic.isDeleted()).findFirst());
    }

    /** The bot's small sign on somebody's message, once it is there. */
    public void awaitsTaken(int message) {
        waits("a sign on message " + message,
                () -> taken.contains(message) ? Optional.of(true) : Optional.empty());
    }

    /** Somebody's message is removed by the bot. */
    public void awaitsRemoved(int message) {
        waits("message " + message + " to go",
                () -> removed.contains(message) ? Optional.of(true) : Optional.empty());
    }

    FakeTelegram telegram() {
        return telegram;
    }

    int nextId() {
        return ids.incrementAndGet();
    }

    Optional<ForumTopic> topic(int number) {
        synchronized (lock) {
            return Optional.ofNullable(topics.get(number));
        }
    }

    /** Changes what is here, and wakes who waits for it. */
    <T> T changing(Supplier<T> change) {
        synchronized (lock) {
            var result = change.get();
            lock.notifyAll();
            return result;
        }
    }

    <T> T waits(String what, Supplier<Optional<T>> look) {
        var deadline = System.nanoTime() + Person.PATIENCE.toNanos();
        synchronized (lock) {
            try {
                var found = look.get();
                while (found.isEmpty()) {
                    var left = (deadline - System.nanoTime()) / 1_000_000;
                    if (left <= 0) {
                        throw new AssertionError("waited in vain for " + what + "; the group:\n" + told());
                    }
                    lock.wait(left);
                    found = look.get();
                }
                return found.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting", e);
            }
        }
    }

    private String told() {
        var all = new StringBuilder();
        topics.values().forEach(topic -> all.append(topic).append('\n'));
        return all.toString();
    }

    /** A method of the Bot API about this group; empty: it has nothing to do with groups. */
    Optional<Reply> call(String method, Form form) {
        return switch (method) {
            case "createforumtopic" -> Optional.of(changing(() -> {
                var topic = new ForumTopic(this, nextId(), form.get("name").orElse(""));
                topics.put(topic.id(), topic);
                return TelegramMethods.ok("{\"message_thread_id\":" + topic.id()
                        + ",\"name\":\"topic\",\"icon_color\":7322096}");
            }));
            case "sendmessage", "sendphoto", "senddocument" -> Optional.of(changing(() -> of(form)
                    .map(topic -> topic.said(form))
                    .orElseGet(
                            () -> TelegramMethods.declined(400, "Bad Request: message thread not found"))));
            case "closeforumtopic", "reopenforumtopic",
                    "deleteforumtopic" ->
                Optional.of(changing(() -> of(form)
                        .map(topic -> topic.turned(method))
                        .orElseGet(() -> TelegramMethods.declined(400, "Bad Request: TOPIC_DELETED"))));
            case "deletemessage", "setmessagereaction" -> Optional.of(changing(() -> {
                (method.startsWith("delete") ? removed : taken)
                        .add(Integer.parseInt(form.get("message_id").orElse("0")));
                return TelegramMethods.ok("true");
            }));
            case "editmessagetext", "pinchatmessage" -> Optional.of(changing(() -> topics
                    .values().stream().flatMap(topic -> topic.about(method, form).stream()).findFirst()
                    .orElseGet(
                            () -> TelegramMethods.declined(400, "Bad Request: message to edit not found"))));
            case "getchat" -> Optional
                    .of(TelegramMethods.ok("{\"id\":" + id + ",\"type\":\"supergroup\",\"is_forum\":true}"));
            case "getchatmember" -> Optional.of(TelegramMethods.ok(
                    "{\"status\":\"administrator\",\"can_manage_topics\":true,\"can_pin_messages\":true,\"can_delete_messages\":true}"));
            default -> Optional.empty();
        };
    }

    private Optional<ForumTopic> of(Form form) {
        return Optional.ofNullable(topics.get(Integer.parseInt(form.get("message_thread_id").orElse("0"))))
                .filter(topic -> !topic.isDeleted());
    }
}
