package dragoman.viber;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.DeliveryStatus;
import dragoman.model.EventId;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.CameBack;
import dragoman.model.Update.Left;
import dragoman.model.Update.Opened;
import dragoman.model.Update.ReceiptReceived;
import dragoman.model.Update.Unrecognised;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes updates of Viber's callbacks: one event a body, and whatever we do not know is kept as {@link Unrecognised}. */
final class ViberParser {
    static final ChannelId VIBER = new ChannelId("viber");
    /** Stands for the person in events that name none. */
    static final String ACCOUNT = "account";
    private static final long YEAR_3000 = Instant.parse("3000-01-01T00:00:00Z").toEpochMilli();

    private final BotId bot;

    ViberParser(BotId bot) {
        this.bot = bot;
    }

    /**
     * Empty for the confirmation that {@code set_webhook} asks for.
     *
     * @param now for events without a time of their own
     */
    List<Received> parse(byte[] body, Instant now) throws NotJson {
        var event = read(body);
        if (name(event).equals("webhook")) {
            return List.of();
        }
        var person = person(event);
        var user = Fields.text(person, "id").or(() -> Fields.text(event, "user_id")).orElse(ACCOUNT);
        var update = update(event, user);
        return List.of(new Received(new Address(bot, VIBER, user), id(event, user, body), time(event, now),
                People.profile(person, update), update));
    }

    private static JsonNode read(byte[] body) throws NotJson {
        var tree = Fields.tree(body);
        if (tree.isMissingNode()) {
            throw new NotJson("not a JSON object");
        }
        return tree;
    }

    private static Update update(JsonNode event, String user) {
        return switch (name(event)) {
            case String _ when user.equals(ACCOUNT) -> unrecognised(event);
            case "message" -> ViberMessages.update(event.path("message"), event);
            case "conversation_started" -> new Opened(Fields.text(event, "context"),
                    event.path("subscribed").asBoolean(false));
            case "subscribed" -> new CameBack();
            case "unsubscribed" -> new Left("unsubscribed");
            case "delivered" -> receipt(event, DeliveryStatus.DELIVERED);
            case "seen" -> receipt(event, DeliveryStatus.READ);
            case "failed" -> receipt(event, DeliveryStatus.FAILED);
            default -> unrecognised(event);
        };
    }

    private static Update receipt(JsonNode event, DeliveryStatus status) {
        return Fields.text(event, "message_token")
                .<Update>map(message -> new ReceiptReceived(message, Optional.empty(), status,
                        Fields.text(event, "desc")))
                .orElseGet(() -> unrecognised(event));
    }

    private static Unrecognised unrecognised(JsonNode event) {
        var name = name(event);
        return new Unrecognised(name.isEmpty() ? "no event" : name, Fields.raw(event));
    }

    private static String name(JsonNode event) {
        return Fields.text(event, "event").orElse("");
    }

    private static JsonNode person(JsonNode event) {
        return event.has("sender") ? event.path("sender") : event.path("user");
    }

    /** The token is a 64-bit number, kept as its digits; the same one stands in several events of several people. */
    private static EventId id(JsonNode event, String user, byte[] body) {
        var token = Fields.text(event, "message_token")
                .orElseGet(() -> UUID.nameUUIDFromBytes(body).toString());
        return new EventId(name(event) + " " + user + " " + token);
    }

    private static Instant time(JsonNode event, Instant now) {
        var millis = event.path("timestamp").asLong();
        return millis > 0 && millis < YEAR_3000 ? Instant.ofEpochMilli(millis) : now;
    }

    /** A body that is no JSON object: nothing of it can be kept. */
    static final class NotJson extends Exception {
        NotJson(String why) {
            super(why);
        }
    }
}
