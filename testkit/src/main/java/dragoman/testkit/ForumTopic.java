package dragoman.testkit;

import dragoman.testkit.FakeHttp.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A topic of a fake forum group: {@code topic.says(boris, "Good morning!")}. Waiting is for a condition. */
public final class ForumTopic {
    private final TelegramForum forum;
    private final int id;
    private final String name;
    private final Map<Integer, Said> messages = new LinkedHashMap<>();
    private final List<Integer> pinned = new ArrayList<>();
    private final Map<String, String> told = new HashMap<>();
    private boolean open = true;
    private boolean deleted;

    ForumTopic(TelegramForum forum, int id, String name) {
        this.forum = forum;
        this.id = id;
        this.name = name;
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isDeleted() {
        return deleted;
    }

    /** Somebody writes here; returns the message's number. */
    public int says(Person who, String text) {
        var message = forum.nextId();
        forum.telegram()
                .delivers(TelegramUpdates.inForum(who, forum.id(), id, message, text, false).toString());
        return message;
    }

    /** Somebody sends a photo, document …; returns the message's number. {@code caption} may be empty. */
    public int sends(Person who, String kind, String name, String caption, byte[] content) {
        var message = forum.nextId();
        forum.telegram().sent().put(name, "application/octet-stream", content);
        forum.telegram().delivers(
                TelegramUpdates.fileInForum(who, forum.id(), id, message, kind, name, caption).toString());
        return message;
    }

    /** Somebody changes what they wrote. */
    public void edits(Person who, int message, String text) {
        forum.telegram()
                .delivers(TelegramUpdates.inForum(who, forum.id(), id, message, text, true).toString());
    }

    /** Somebody taps the newest button with this title, once it is there. */
    public void taps(Person who, String title) {
        var said = forum.waits("a button '" + title + "' in " + name, () -> messages.values().stream()
                .filter(one -> one.button(title).isPresent()).reduce((_, later) -> later));
        forum.telegram().delivers(TelegramUpdates
                .tapInForum(who, forum.id(), id, forum.nextId(), said, said.button(title).orElseThrow())
                .toString());
    }

    /** Somebody deletes the topic; Telegram tells the bot nothing. */
    public void isDeletedBySomebody() {
        forum.changing(() -> deleted = true);
    }

    /** A message with these words in it, once it is there. */
    public Said awaits(String words) {
        return forum.waits("'" + words + "' in " + name,
                () -> messages.values().stream().filter(said -> said.text().contains(words)).findFirst());
    }

    /** The name under which a message of the bot speaks to somebody, so that Telegram tells them; once it is there. */
    public String awaitsMention(Person who) {
        return forum.waits("a mention of " + who.name() + " in " + name,
                () -> Optional.ofNullable(told.get(who.id())));
    }

    /** A file with this in its name, once it is there. */
    public Said awaitsFile(String file) {
        return forum.waits("the file " + file + " in " + name,
                () -> messages.values().stream()
                        .filter(said -> said.picture().filter(one -> one.contains(file)).isPresent())
                        .findFirst());
    }

    public void awaitsClosed() {
        forum.waits(name + " to be closed", () -> open ? Optional.empty() : Optional.of(true));
    }

    /** What stays on top, the latest last. */
    public List<Said> pinned() {
        return forum.changing(() -> pinned.stream().map(messages::get).toList());
    }

    /** What the bot said here, in order. */
    public List<String> texts() {
        return forum.changing(() -> messages.values().stream().map(Said::text).toList());
    }

    /** How often these words stand here. */
    public long count(String words) {
        return texts().stream()
                .mapToLong(text -> (text.length() - text.replace(words, "").length()) / words.length())
                .sum();
    }

    Reply said(Form form) {
        if (!open) {
            return TelegramMethods.declined(400, "Bad Request: TOPIC_CLOSED");
        }
        var message = forum.nextId();
        var said = said(message, form);
        messages.put(message, said);
        form.get("entities").ifPresent(entities -> told.putAll(TelegramMethods.told(entities, said.text())));
        return TelegramMethods
                .ok("{\"message_id\":" + message + ",\"date\":1790400000,\"chat\":{\"id\":" + forum.id()
                        + ",\"type\":\"supergroup\",\"is_forum\":true}}");
    }

    private static Said said(int message, Form form) {
        return new Said(Integer.toString(message), form.get("text").or(() -> form.get("caption")).orElse(""),
                form.get("photo").or(() -> form.get("document")),
                form.get("reply_markup").map(TelegramMethods::buttons).orElse(List.of()));
    }

    Reply turned(String method) {
        var opens = method.startsWith("reopen");
        if (method.startsWith("delete")) {
            deleted = true;
        } else if (open == opens) {
            return TelegramMethods.declined(400, "Bad Request: TOPIC_NOT_MODIFIED");
        } else {
            open = opens;
        }
        return TelegramMethods.ok("true");
    }

    /** Of a message of ours that stands here. */
    Optional<Reply> about(String method, Form form) {
        var message = Integer.parseInt(form.get("message_id").orElse("0"));
        if (!messages.containsKey(message) || deleted) {
            return Optional.empty();
        }
        if (method.equals("pinchatmessage")) {
            pinned.add(message);
        } else {
            messages.put(message, said(message, form));
        }
        return Optional.of(TelegramMethods.ok("true"));
    }

    @Override
    public String toString() {
        return name + (open ? "" : " (closed)") + (deleted ? " (deleted)" : "") + ":\n  "
                + String.join("\n  ", messages.values().stream().map(Said::toString).toList());
    }
}
