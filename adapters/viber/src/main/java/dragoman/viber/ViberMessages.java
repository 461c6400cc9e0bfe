package dragoman.viber;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import java.util.Optional;

/** Reads what stands in a customer's message. */
final class ViberMessages {
    private ViberMessages() {}

    static Update update(JsonNode message, JsonNode event) {
        var type = Fields.text(message, "type").orElse("");
        var found = switch (type) {
            case "text" -> words(message, "text");
            case "url" -> words(message, "media").or(() -> words(message, "text"));
            case "picture" -> file(MediaKind.PHOTO, message, "media");
            case "video" -> file(MediaKind.VIDEO, message, "media");
            case "file" -> file(MediaKind.FILE, message, "media");
            case "sticker" -> file(MediaKind.STICKER, message, "sticker_id");
            case "contact" -> contact(message);
            case "location" -> place(message.path("location"));
            default -> Optional.<Update>empty();
        };
        return found.orElseGet(() -> new Unrecognised(type.isEmpty() ? "message" : "message:" + type,
                Fields.raw(event)));
    }

    /** A press of our button comes as a text; only our own prefix tells it from typing. */
    private static Optional<Update> words(JsonNode message, String field) {
        return Fields.text(message, field).map(text -> Keyboard.data(text)
                .<Update>map(data -> new OptionTapped(data, Optional.empty()))
                .orElseGet(() -> new TextReceived(text)));
    }

    private static Optional<Update> file(MediaKind kind, JsonNode message, String field) {
        var caption = Fields.text(message, "text").or(() -> Fields.text(message, "file_name"));
        return Fields.text(message, field).map(reference -> new MediaReceived(kind, reference, caption));
    }

    /** People can share any card: it is their own number when our button has asked for it, since then Viber itself fills it in. */
    private static Optional<Update> contact(JsonNode message) {
        var contact = message.path("contact");
        var asked = Fields.text(message, "text").filter(Keyboard.SHARE::equals).isPresent();
        return People.phone(contact)
                .map(phone -> new ContactShared(phone, Fields.text(contact, "name"), asked));
    }

    private static Optional<Update> place(JsonNode place) {
        var latitude = Fields.number(place, "lat");
        var longitude = Fields.number(place, "lon");
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceShared(latitude.getAsDouble(), longitude.getAsDouble(),
                        Fields.text(place, "address")));
    }
}
