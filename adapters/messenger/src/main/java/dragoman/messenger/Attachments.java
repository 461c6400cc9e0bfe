package dragoman.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.Unrecognised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what hangs on a message. */
final class Attachments {
    /** Messenger's own thumb, in its three sizes. */
    private static final Set<String> LIKES = Set.of("369239263222822", "369239343222814", "369239383222810");

    private Attachments() {}

    /** @param text the words with it, which go with the first */
    static List<Update> read(JsonNode message, Optional<String> text) {
        var all = new ArrayList<Update>();
        for (var attachment : message.path("attachments")) {
            all.add(of(attachment, all.isEmpty() ? text : Optional.empty()));
        }
        return all;
    }

    private static Update of(JsonNode attachment, Optional<String> text) {
        var payload = attachment.path("payload");
        var sticker = Fields.text(payload, "sticker_id");
        if (sticker.isPresent()) {
            return new MediaReceived(MediaKind.STICKER, sticker.get(), LIKES.contains(sticker.get())
                    ? Optional.of("👍")
                    : Optional.empty());
        }
        Optional<? extends Update> found = switch (attachment.path("type").asText()) {
            case "image" -> file(MediaKind.PHOTO, payload, text);
            case "video", "reel", "ig_reel" -> file(MediaKind.VIDEO, payload, text);
            case "audio" -> file(MediaKind.VOICE, payload, text);
            case "file" -> file(MediaKind.FILE, payload, text);
            case "location" -> place(attachment, payload.path("coordinates"));
            default -> file(MediaKind.OTHER, payload, text);
        };
        return found.map(Update.class::cast).orElseGet(
                () -> new Unrecognised("attachment:" + attachment.path("type").asText(),
                        Fields.raw(attachment)));
    }

    private static Optional<Update> file(MediaKind kind, JsonNode payload, Optional<String> text) {
        return Fields.text(payload, "url").map(url -> new MediaReceived(kind, url, text));
    }

    private static Optional<Update> place(JsonNode attachment, JsonNode point) {
        return point.path("lat").isNumber() && point.path("long").isNumber()
                ? Optional
                        .of(new PlaceShared(point.path("lat").doubleValue(), point.path("long").doubleValue(),
                                Fields.text(attachment, "title")))
                : Optional.empty();
    }
}
