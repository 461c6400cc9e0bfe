package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.DeliveryStatus;
import dragoman.model.LineKey;
import dragoman.model.Update;
import dragoman.model.Update.ReceiptReceived;
import dragoman.model.Update.Unrecognised;
import java.util.Optional;

/** Reads what Meta reports on our messages. */
final class Statuses {
    private Statuses() {}

    static Seen read(JsonNode status, Change change) {
        var said = Fields.text(status, "status").orElse("");
        var message = Fields.text(status, "id");
        var who = Who.got(status, change);
        var event = message.orElseGet(() -> Fields.hash(status)) + " " + said
                + (who.thread().isEmpty() ? "" : " " + who.user());
        var seen = change.seen(who, event, status, update(said, message, status));
        return new Seen(seen.received(), Optional.empty());
    }

    private static Update update(String said, Optional<String> message, JsonNode status) {
        var known = switch (said) {
            case "sent" -> Optional.of(DeliveryStatus.SENT);
            case "delivered" -> Optional.of(DeliveryStatus.DELIVERED);
            case "read", "played" -> Optional.of(DeliveryStatus.READ);
            case "failed" -> Optional.of(DeliveryStatus.FAILED);
            default -> Optional.<DeliveryStatus>empty();
        };
        if (known.isEmpty() || message.isEmpty()) {
            return new Unrecognised("status:" + said, Fields.raw(status));
        }
        return new ReceiptReceived(message.get(), line(status), known.get(), reason(status));
    }

    /** The key that we gave with the message; what another program of the shop gave with its own is none. */
    private static Optional<String> line(JsonNode status) {
        return Fields.text(status, "biz_opaque_callback_data").filter(Statuses::isKey);
    }

    private static boolean isKey(String text) {
        try {
            return LineKey.parse(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> reason(JsonNode status) {
        var error = status.path("errors").path(0);
        return error.isObject() ? Optional.of(GraphError.of(error).plain()) : Optional.empty();
    }
}
