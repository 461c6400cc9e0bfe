package dragoman.vk;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.Referred;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads what people write. */
final class VkMessages {
    private VkMessages() {}

    /** @param text without our name; goes with the first file */
    static List<Update> read(JsonNode message, Optional<String> text) {
        var payload = Fields.tree(message.path("payload").asText("").getBytes(StandardCharsets.UTF_8));
        var tapped = Fields.text(payload, Keyboard.DATA);
        var from = Fields.text(message, "ref").or(() -> Fields.text(message, "ref_source"));
        if (tapped.isPresent()) {
            return List.of(new OptionTapped(tapped.get(), Optional.empty()));
        }
        if (payload.path("command").asText().equals("start")) {
            return List.of(new Opened(from, true));
        }
        var updates = new ArrayList<Update>();
        from.ifPresent(it -> updates.add(new Referred(it)));
        updates.addAll(content(message, text));
        return updates;
    }

    private static List<Update> content(JsonNode message, Optional<String> text) {
        var point = message.path("geo").path("coordinates");
        if (point.path("latitude").isNumber() && point.path("longitude").isNumber()) {
            return List.of(new PlaceShared(point.path("latitude").doubleValue(),
                    point.path("longitude").doubleValue(),
                    Fields.text(message.path("geo").path("place"), "title")));
        }
        var all = new ArrayList<Update>();
        for (var attachment : message.path("attachments")) {
            all.add(attachment(attachment, all.isEmpty() ? text : Optional.empty()));
        }
        if (all.isEmpty()) {
            all.add(text.<Update>map(TextReceived::new)
                    .orElseGet(() -> new Unrecognised("message", Fields.raw(message))));
        }
        return all;
    }

    private static Update attachment(JsonNode attachment, Optional<String> text) {
        var type = attachment.path("type").asText();
        var content = attachment.path(type);
        var found = switch (type) {
            case "photo" -> file(MediaKind.PHOTO, largest(content.path("sizes")), text);
            case "doc" -> file(MediaKind.FILE, Fields.text(content, "url"), text);
            case "audio_message" -> file(MediaKind.VOICE, Fields.text(content, "link_ogg")
                    .or(() -> Fields.text(content, "link_mp3")), text);
            case "audio" -> file(MediaKind.AUDIO, Fields.text(content, "url"), text);
            case "video" -> file(MediaKind.VIDEO, id(content), text);
            case "sticker" -> file(MediaKind.STICKER, Fields.text(content, "sticker_id"), Optional.empty());
            default -> Optional.<Update>empty();
        };
        return found.orElseGet(() -> new Unrecognised("attachment:" + type, Fields.raw(attachment)));
    }

    private static Optional<Update> file(MediaKind kind, Optional<String> reference, Optional<String> text) {
        return reference.map(it -> new MediaReceived(kind, it, text));
    }

    private static Optional<String> id(JsonNode content) {
        return Fields.text(content, "owner_id")
                .flatMap(owner -> Fields.text(content, "id").map(id -> owner + "_" + id));
    }

    private static Optional<String> largest(JsonNode sizes) {
        return StreamSupport.stream(sizes.spliterator(), false)
                .filter(size -> Fields.text(size, "url").isPresent())
                .max((a, b) -> Long.compare(area(a), area(b))).flatMap(size -> Fields.text(size, "url"));
    }

    private static long area(JsonNode size) {
        return size.path("width").asLong() * size.path("height").asLong();
    }
}
