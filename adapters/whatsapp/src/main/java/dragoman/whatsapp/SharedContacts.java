package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Update;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.Unrecognised;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Reads a message of contact cards: one update for each card. */
final class SharedContacts {
    private SharedContacts() {}

    /** Empty when the message holds no cards. */
    static List<Update> read(JsonNode message, Who sender) {
        var cards = new ArrayList<Update>();
        if (message.path("type").asText().equals("contacts")) {
            message.path("contacts").forEach(card -> cards.add(card(card, sender)));
        }
        return cards;
    }

    /** Event ids must differ within a message: the first card has the message's own, the others a number behind it. */
    static List<Seen> numbered(List<Update> cards, BiFunction<Update, String, Seen> envelope) {
        var all = new ArrayList<Seen>();
        for (var card : cards) {
            all.add(envelope.apply(card, all.isEmpty() ? "" : "#" + all.size()));
        }
        return all;
    }

    /** The number is proven to be the sender's own when WhatsApp itself says that they write from it. */
    private static Update card(JsonNode card, Who sender) {
        var phone = card.path("phones").path(0);
        var account = Phones.phone(phone, "wa_id");
        var number = account.or(() -> Fields.text(phone, "phone").map(SharedContacts::plain));
        var name = Fields.text(card.path("name"), "formatted_name");
        return number.<Update>map(
                n -> new ContactShared(n, name, account.isPresent() && account.equals(sender.phone())))
                .orElseGet(() -> new Unrecognised("contact without a number", Fields.raw(card)));
    }

    private static String plain(String written) {
        var digits = written.replaceAll("[^0-9]", "");
        return written.strip().startsWith("+") ? "+" + digits : digits.isEmpty() ? written : digits;
    }
}
