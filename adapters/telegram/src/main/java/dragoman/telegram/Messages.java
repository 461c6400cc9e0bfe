package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.Update;
import dragoman.model.Update.AddressChanged;
import dragoman.model.Update.Edited;
import dragoman.model.Update.Left;
import java.util.Optional;

/** Decides whether a message is for us, and what it says. Bots are never answered, so that two bots cannot talk for ever. */
final class Messages {
    private final Myself me;
    private final Addressing addressing;

    Messages(Myself me) {
        this.me = me;
        this.addressing = new Addressing(me);
    }

    Optional<Update> read(JsonNode message, boolean group) {
        var moved = Json.id(message, "migrate_to_chat_id");
        if (moved.isPresent()) {
            return Optional.of(new AddressChanged(Long.toString(moved.getAsLong())));
        }
        if (Json.object(message, "left_chat_member").filter(me::is).isPresent()) {
            return Optional.of(new Left("removed from the group"));
        }
        if (!heard(message, group)) {
            return Optional.empty();
        }
        return Optional.of(echo(message)
                ? Unknown.of("via_bot", message)
                : Contents.of(message, Json.text(message, "text").map(addressing::bare)));
    }

    Optional<Update> edited(JsonNode message, boolean group) {
        if (!heard(message, group)) {
            return Optional.empty();
        }
        var text = Json.text(message, "text").or(() -> Json.text(message, "caption"));
        return Optional.of(text.isPresent()
                ? new Edited(addressing.bare(text.get()))
                : Unknown.of("edited " + Contents.kind(message), message));
    }

    private boolean heard(JsonNode message, boolean group) {
        var bot = Json.object(message, "from").filter(from -> Json.yes(from, "is_bot")).isPresent();
        return !bot && (!group || addressing.isToUs(message));
    }

    /** Sent by the person, but written by our own inline mode. */
    private boolean echo(JsonNode message) {
        return Json.object(message, "via_bot").filter(me::is).isPresent();
    }
}
