package dragoman.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.Referred;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what customers write, and what the shop wrote elsewhere. */
final class Messages {
    private Messages() {}

    static List<Received> read(Event event, JsonNode message, Echoes echoes) {
        var id = Fields.text(message, "mid").orElseGet(() -> "message " + Fields.hash(event.node()));
        if (message.path("is_echo").asBoolean()) {
            return echoes.ours(event, message) ? List.of() : elsewhere(event, message, id);
        }
        if (message.path("is_deleted").asBoolean()) {
            return List.of(event.is(event.sender(), id + " deleted",
                    new Unrecognised("deleted", Fields.raw(event.node()))));
        }
        var updates = new ArrayList<Update>();
        Referrals.from(message.path("referral")).ifPresent(from -> updates.add(new Referred(from)));
        updates.addAll(said(message));
        return updates.isEmpty() ? event.unknown("message") : event.are(event.sender(), id, updates);
    }

    /** The words go with the first file, if there are any. */
    private static List<Update> said(JsonNode message) {
        var text = Fields.text(message, "text");
        var quick = Fields.text(message.path("quick_reply"), "payload");
        if (quick.isPresent()) {
            return List.of(chosen(quick.get(), text));
        }
        var files = Attachments.read(message, text);
        return files.isEmpty()
                ? text.<List<Update>>map(words -> List.of(new TextReceived(words))).orElse(List.of())
                : files;
    }

    /** Our own option, the number of the person's profile, or another program's button: then its title counts as written. */
    private static Update chosen(String payload, Optional<String> text) {
        var ours = Payload.data(payload);
        if (ours.isPresent()) {
            return new OptionTapped(ours.get(), Optional.empty());
        }
        var digits = payload.replaceAll("[ ()-]", "");
        return digits.matches("\\+[0-9]{6,15}")
                ? new ContactShared(digits, Optional.empty(), true)
                : new TextReceived(text.orElse(payload));
    }

    private static List<Received> elsewhere(Event event, JsonNode message, String id) {
        return List.of(event.is(event.recipient(), id,
                new AnsweredElsewhere(Fields.text(message, "text").orElse(""))));
    }
}
