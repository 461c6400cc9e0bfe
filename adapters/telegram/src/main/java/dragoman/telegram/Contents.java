package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.TextReceived;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a message says. */
final class Contents {
    /** In order of looking: an animation fills {@code document} too. Photos come in sizes and are apart. */
    private static final List<Form> MEDIA = List.of(new Form("video", MediaKind.VIDEO),
            new Form("video_note", MediaKind.VIDEO), new Form("animation", MediaKind.VIDEO),
            new Form("voice", MediaKind.VOICE), new Form("audio", MediaKind.AUDIO),
            new Form("sticker", MediaKind.STICKER), new Form("document", MediaKind.FILE));

    /** Fields that say something about a message, not what it is. */
    private static final Set<String> AROUND = Set.of("message_id", "message_thread_id", "from", "sender_chat",
            "chat", "date", "edit_date", "reply_to_message", "is_topic_message", "media_group_id", "caption",
            "caption_entities", "entities", "via_bot", "forward_origin", "author_signature",
            "has_protected_content", "reply_markup", "quote", "external_reply", "link_preview_options",
            "sender_boost_count", "sender_business_bot", "business_connection_id", "is_from_offline",
            "is_automatic_forward", "effect_id", "show_caption_above_media");

    private Contents() {}

    /** A field that holds a file. */
    private record Form(String field, MediaKind kind) {
        Optional<MediaReceived> in(JsonNode message, Optional<String> caption) {
            var found = Json.object(message, field);
            // a sticker has no words of the customer's, only the sign that it stands for
            var words = kind == MediaKind.STICKER ? found.flatMap(it -> Json.text(it, "emoji")) : caption;
            return found.flatMap(it -> Json.text(it, "file_id"))
                    .map(file -> new MediaReceived(kind, file, words));
        }
    }

    /** @param text the message's words, without the bot's name */
    static Update of(JsonNode message, Optional<String> text) {
        return text.map(Contents::words)
                .or(() -> Json.object(message, "contact").flatMap(it -> contact(it, message)))
                .or(() -> place(message)).or(() -> media(message))
                .orElseGet(() -> Unknown.of(kind(message), message));
    }

    /** The field that tells what a message is; {@code message} when there is none. */
    static String kind(JsonNode message) {
        return message.properties().stream()
                .filter(field -> !AROUND.contains(field.getKey()) && !field.getValue().isNull())
                .map(Map.Entry::getKey).findFirst().orElse("message");
    }

    private static Update words(String text) {
        if (text.equals("/start")) {
            return Opened.plain();
        }
        return text.startsWith("/start ")
                ? new Opened(Optional.of(text.substring(7).strip()).filter(it -> !it.isEmpty()), true)
                : new TextReceived(text);
    }

    /** Telegram leaves out the plus at times. */
    private static Optional<Update> contact(JsonNode contact, JsonNode message) {
        var person = Json.object(message, "from").map(it -> Json.id(it, "id"));
        var owner = Json.id(contact, "user_id");
        return Json.text(contact, "phone_number").filter(phone -> !phone.isBlank())
                .map(phone -> new ContactShared(phone.matches("[0-9]+") ? "+" + phone : phone,
                        Json.text(contact, "first_name"),
                        owner.isPresent() && person.equals(Optional.of(owner))));
    }

    private static Optional<Update> place(JsonNode message) {
        var title = Json.object(message, "venue").flatMap(it -> Json.text(it, "title"));
        return Json.object(message, "location")
                .filter(it -> it.path("latitude").isNumber() && it.path("longitude").isNumber())
                .map(it -> new PlaceShared(it.path("latitude").doubleValue(),
                        it.path("longitude").doubleValue(), title));
    }

    private static Optional<Update> media(JsonNode message) {
        var caption = Json.text(message, "caption");
        return largest(message.path("photo"))
                .map(file -> new MediaReceived(MediaKind.PHOTO, file, caption))
                .or(() -> MEDIA.stream().flatMap(form -> form.in(message, caption).stream()).findFirst())
                .map(Update.class::cast);
    }

    /** The id of the largest of a photo's sizes. */
    static Optional<String> largest(JsonNode sizes) {
        return StreamSupport.stream(sizes.spliterator(), false)
                .filter(size -> Json.text(size, "file_id").isPresent())
                .max((a, b) -> Long.compare(area(a), area(b))).flatMap(size -> Json.text(size, "file_id"));
    }

    private static long area(JsonNode size) {
        return size.path("width").asLong() * size.path("height").asLong();
    }
}
