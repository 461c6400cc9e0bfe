package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.desk.group.FromGroup;
import dragoman.port.Intake.NotCommitted;
import dragoman.telegram.TelegramSettings.DeskGroup;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Parts what is done in the group that is the desk from what customers write: it never becomes a conversation. Thread-safe. */
final class DeskDoor {
    private final Api api;
    private final Optional<DeskGroup> group;
    private final DeskUpdates updates;
    private final AtomicReference<Optional<Consumer<FromGroup>>> desk = new AtomicReference<>(
            Optional.empty());

    DeskDoor(Api api, Optional<DeskGroup> group, Myself me) {
        this.api = api;
        this.group = group;
        this.updates = new DeskUpdates(me);
    }

    /** From now on it goes there; until then Telegram is asked to try again. */
    void leadsTo(Consumer<FromGroup> taker) {
        desk.set(Optional.of(taker));
    }

    /** Whether it was for the desk, and so for nobody else. @throws NotCommitted the desk cannot take it now */
    boolean takes(JsonNode update) {
        if (group.isEmpty()) {
            return tellsNumber(update);
        }
        var chat = DeskUpdates.chat(update);
        if (chat.isEmpty() || !group.get().chat().equals(Long.toString(chat.getAsLong()))) {
            return false;
        }
        var taker = desk.get().orElseThrow(() -> new NotCommitted("the desk is not open yet"));
        updates.read(update).ifPresent(taker);
        return true;
    }

    /** An owner who wants a forum group to be the desk has to know its number, which Telegram shows nowhere. */
    private boolean tellsNumber(JsonNode update) {
        var message = Json.object(update, "message");
        var forum = message.flatMap(it -> Json.object(it, "chat")).filter(chat -> Json.yes(chat, "is_forum"));
        if (forum.isEmpty() || message.flatMap(it -> Json.text(it, "text"))
                .filter(text -> text.matches("/desk(@\\w+)?\\s*")).isEmpty()) {
            return false;
        }
        var number = forum.get().path("id").asText();
        var answer = SendMessage.builder().chatId(number)
                .text("desk: { group: \"" + number + "\" }\n→ dragoman.yaml, channels, telegram");
        var topic = Json.id(message.get(), "message_thread_id");
        topic.ifPresent(thread -> answer.messageThreadId(Math.toIntExact(thread)));
        api.call(answer.build());
        return true;
    }
}
