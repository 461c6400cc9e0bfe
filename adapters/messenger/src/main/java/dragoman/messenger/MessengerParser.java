package dragoman.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.DeliveryStatus;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.Edited;
import dragoman.model.Update.Opened;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.Reacted;
import dragoman.model.Update.ReceiptReceived;
import dragoman.model.Update.TextReceived;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes updates of Meta's bodies: entries and their events. What is in {@code standby} is another app's to answer, and left to it. */
final class MessengerParser {
    private final Map<String, MessengerSettings> accounts;
    private final Echoes echoes;

    /** @param accounts the pages or accounts that share this one's app, by their ids */
    MessengerParser(Map<String, MessengerSettings> accounts, Echoes echoes) {
        this.accounts = Map.copyOf(accounts);
        this.echoes = echoes;
    }

    /** All of a body in its order; what is about a page that is not ours is nobody's here. */
    List<Received> parse(JsonNode body, Instant now) {
        var all = new ArrayList<Received>();
        for (var entry : body.path("entry")) {
            Fields.text(entry, "id").map(accounts::get)
                    .filter(account -> account.surface().object().equals(body.path("object").asText()))
                    .ifPresent(account -> entry.path("messaging")
                            .forEach(node -> all.addAll(read(new Event(account, node, now)))));
        }
        return all;
    }

    private List<Received> read(Event event) {
        for (var field : event.node().properties()) {
            var found = switch (field.getKey()) {
                case "message" -> Optional.of(Messages.read(event, field.getValue(), echoes));
                case "postback" -> Optional.of(postback(event, field.getValue()));
                case "referral" -> Optional.of(referral(event, field.getValue()));
                case "reaction" -> Optional.of(reaction(event, field.getValue()));
                case "message_edit" -> Optional.of(edit(event, field.getValue()));
                case "delivery" -> Optional.of(delivered(event, field.getValue()));
                case "read" -> Optional.of(seen(event, field.getValue()));
                case "sender", "recipient", "timestamp" -> Optional.<List<Received>>empty();
                default -> Optional.of(event.unknown(field.getKey()));
            };
            if (found.isPresent()) {
                return found.get();
            }
        }
        return event.unknown("event");
    }

    /** Our own button; the one with which a chat begins; any other is as if its title had been written. */
    private static List<Received> postback(Event event, JsonNode postback) {
        var payload = Fields.text(postback, "payload").orElse("");
        var from = Referrals.from(postback.path("referral"));
        var id = Fields.text(postback, "mid").orElseGet(() -> "postback " + Fields.hash(event.node()));
        Optional<Update> update = from.isPresent() || payload.equals(Payload.START)
                ? Optional.of(new Opened(from, true))
                : Payload.data(payload).<Update>map(data -> new OptionTapped(data, Optional.empty()))
                        .or(() -> Fields.text(postback, "title").map(TextReceived::new));
        return update.map(it -> List.of(event.is(event.sender(), id, it)))
                .orElseGet(() -> event.unknown("postback"));
    }

    private static List<Received> referral(Event event, JsonNode referral) {
        return List.of(event.is(event.sender(), "referral " + Fields.hash(event.node()),
                new Opened(Referrals.from(referral), true)));
    }

    private static List<Received> reaction(Event event, JsonNode reaction) {
        var sign = Optional.of(reaction.path("action").asText()).filter("react"::equals)
                .flatMap(_ -> Fields.text(reaction, "emoji").or(() -> Fields.text(reaction, "reaction")));
        return List.of(event.is(event.sender(), "reaction " + Fields.hash(event.node()), new Reacted(sign)));
    }

    private static List<Received> edit(Event event, JsonNode edit) {
        return Fields.text(edit, "text").map(text -> List.of(event.is(event.sender(),
                "edit " + Fields.text(edit, "mid").orElse("") + " " + edit.path("num_edit").asInt(),
                new Edited(text)))).orElseGet(() -> event.unknown("message_edit"));
    }

    private static List<Received> delivered(Event event, JsonNode delivery) {
        var all = new ArrayList<Received>();
        delivery.path("mids").forEach(mid -> all
                .add(receipt(event, mid.asText(), DeliveryStatus.DELIVERED)));
        return all;
    }

    /** Instagram names the message; Messenger says only until when. */
    private List<Received> seen(Event event, JsonNode read) {
        var named = Fields.text(read, "mid");
        var messages = named.map(List::of).orElseGet(() -> echoes.own().readUntil(event.sender(),
                Instant.ofEpochMilli(Math.max(0, read.path("watermark").asLong()))));
        return messages.stream().map(message -> receipt(event, message, DeliveryStatus.READ)).toList();
    }

    private static Received receipt(Event event, String message, DeliveryStatus status) {
        return event.is(event.sender(), status + " " + message,
                new ReceiptReceived(message, Optional.empty(), status, Optional.empty()));
    }
}
