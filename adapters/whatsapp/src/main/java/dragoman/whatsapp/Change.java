package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.Unrecognised;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of a body, with all that its messages and statuses need of their surroundings.
 *
 * @param bot whose number it is about
 * @param ours whether that number is one of this configuration; nothing of another one is answered
 * @param now for what has no time of its own
 */
record Change(BotId bot, boolean ours, String field, JsonNode value, Instant now) {
    static final ChannelId WHATSAPP = new ChannelId("whatsapp");
    /** Stands for the person in events that name none. */
    static final String ACCOUNT = "account";
    private static final long YEAR_3000 = Instant.parse("3000-01-01T00:00:00Z").getEpochSecond();

    /** What was seen of a person, put into its envelope. */
    Seen seen(Who who, String event, JsonNode node, Update update) {
        var kept = ours ? update : new Unrecognised("other-number", Fields.raw(node));
        var received = new Received(address(who.user(), who.thread()), new EventId(event), time(node),
                profile(who), kept);
        return new Seen(received, who.other().map(phone -> address(phone, who.thread())));
    }

    /** Something that is about no person. */
    Seen about(String kind, JsonNode node) {
        return seen(new Who(ACCOUNT, Optional.empty(), ""), kind + " " + Fields.hash(node), node,
                new Unrecognised(kind, Fields.raw(node)));
    }

    /** The contact with one of these ids; the only one, where there are none to compare. */
    JsonNode contact(Optional<String> userId, Optional<String> phone) {
        var contacts = value.path("contacts");
        for (var contact : contacts) {
            var same = (userId.isPresent() && userId.equals(Fields.text(contact, "user_id")))
                    || (phone.isPresent() && phone.equals(Phones.phone(contact, "wa_id")));
            if (same) {
                return contact;
            }
        }
        return userId.isEmpty() && phone.isEmpty() && contacts.size() == 1
                ? contacts.path(0)
                : contacts.path(contacts.size());
    }

    private Address address(String user, String thread) {
        return new Address(bot, WHATSAPP, user, thread);
    }

    /** In a group others read along: there nobody is known by their number. */
    private Profile profile(Who who) {
        var contact = contact(Optional.of(who.user()).filter(user -> !user.startsWith("+")), who.phone());
        return new Profile(Fields.text(contact.path("profile"), "name"), Optional.empty(),
                who.phone().filter(phone -> phone.startsWith("+") && who.thread().isEmpty()));
    }

    /** Seconds, written as a text. */
    private Instant time(JsonNode node) {
        var seconds = node.path("timestamp").asLong();
        return seconds > 0 && seconds < YEAR_3000 ? Instant.ofEpochSecond(seconds) : now;
    }
}
