package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.model.Update.AddressChanged;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.Edited;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.Reacted;
import dragoman.model.Update.Referred;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what customers send. */
final class Messages {
    private Messages() {}

    static List<Seen> read(JsonNode message, Change change) {
        var who = Who.sends(message, change);
        var event = Fields.text(message, "id").orElseGet(() -> Fields.hash(message));
        if (who.user().equals(Change.ACCOUNT)) {
            return List.of(change.about("message of nobody", message));
        }
        var all = new ArrayList<Seen>();
        referred(message).ifPresent(
                from -> all.add(change.seen(who, event + " from", message, new Referred(from))));
        var cards = SharedContacts.read(message, who);
        all.addAll(cards.isEmpty()
                ? List.of(change.seen(who, event, message, update(message)))
                : SharedContacts.numbered(cards,
                        (card, suffix) -> change.seen(who, event + suffix, message, card)));
        return all;
    }

    /** A person answered from the shop's own telephone. */
    static Seen echo(JsonNode echo, Change change) {
        return change.seen(Who.reads(echo, change),
                Fields.text(echo, "id").orElseGet(() -> Fields.hash(echo)), echo,
                new AnsweredElsewhere(Fields.text(echo.path("text"), "body").orElse("")));
    }

    /** The advertisement or the product's page from which somebody writes. */
    private static Optional<String> referred(JsonNode message) {
        var advertisement = message.path("referral");
        return Fields.text(advertisement, "source_id").or(() -> Fields.text(advertisement, "source_url"))
                .or(() -> Fields.text(message.path("context").path("referred_product"),
                        "product_retailer_id"));
    }

    private static Update update(JsonNode message) {
        var type = Fields.text(message, "type").orElse(message.has("text") ? "text" : "");
        var content = message.path(type);
        Optional<? extends Update> found = switch (type) {
            case "text" -> Fields.text(content, "body").map(TextReceived::new);
            case "image" -> file(MediaKind.PHOTO, content);
            case "video" -> file(MediaKind.VIDEO, content);
            case "audio" ->
                file(content.path("voice").asBoolean() ? MediaKind.VOICE : MediaKind.AUDIO, content);
            case "document" -> file(MediaKind.FILE, content);
            case "sticker" -> file(MediaKind.STICKER, content);
            case "location" -> place(content);
            case "interactive" -> chosen(content);
            case "button" -> template(content);
            case "reaction" -> reaction(content);
            case "order" -> Carts.read(content);
            case "edit" -> edited(content.path("message")).map(Edited::new);
            case "system" -> moved(content);
            default -> Optional.empty();
        };
        return found.map(Update.class::cast)
                .orElseGet(() -> new Unrecognised(kind(type, content), Fields.raw(message)));
    }

    private static String kind(String type, JsonNode content) {
        var finer = Fields.text(content, "type");
        return type.isEmpty() ? "message" : finer.map(more -> type + ":" + more).orElse(type);
    }

    /** By its id: Meta's address of a file lives five minutes. */
    private static Optional<Update> file(MediaKind kind, JsonNode media) {
        var caption = Fields.text(media, "caption").or(() -> Fields.text(media, "filename"));
        return Fields.text(media, "id").map(id -> new MediaReceived(kind, id, caption));
    }

    private static Optional<Update> place(JsonNode place) {
        var latitude = place.path("latitude");
        var longitude = place.path("longitude");
        return latitude.isNumber() && longitude.isNumber()
                ? Optional.of(new PlaceShared(latitude.doubleValue(), longitude.doubleValue(),
                        Fields.text(place, "name").or(() -> Fields.text(place, "address"))))
                : Optional.empty();
    }

    private static Optional<Update> chosen(JsonNode interactive) {
        var type = Fields.text(interactive, "type").orElse("");
        return type.equals("button_reply") || type.equals("list_reply")
                ? Fields.text(interactive.path(type), "id").map(id -> new OptionTapped(id, Optional.empty()))
                : Optional.empty();
    }

    /** A template without data of its own sends its words back: then they are words, to be understood. */
    private static Optional<Update> template(JsonNode button) {
        var words = Fields.text(button, "text");
        var data = Fields.text(button, "payload").filter(payload -> !words.equals(Optional.of(payload)));
        return data.<Update>map(payload -> new OptionTapped(payload, Optional.empty()))
                .or(() -> words.map(TextReceived::new));
    }

    private static Optional<Update> reaction(JsonNode reaction) {
        return reaction.has("message_id")
                ? Optional.of(new Reacted(Fields.text(reaction, "emoji")))
                : Optional.empty();
    }

    private static Optional<String> edited(JsonNode message) {
        return Fields.text(message.path("text"), "body")
                .or(() -> Fields.text(message.path(message.path("type").asText()), "caption"));
    }

    private static Optional<Update> moved(JsonNode system) {
        var type = Fields.text(system, "type").orElse("");
        return type.equals("user_changed_number") || type.equals("user_changed_user_id")
                ? Fields.text(system, "user_id").or(() -> Phones.phone(system, "wa_id"))
                        .map(AddressChanged::new)
                : Optional.empty();
    }
}
