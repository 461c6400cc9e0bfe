package dragoman.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Address;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.Unrecognised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One event of a body with its surroundings.
 *
 * @param settings whose page or account it is about
 * @param node what Meta says
 * @param now for what has no time of its own
 */
record Event(MessengerSettings settings, JsonNode node, Instant now) {
    /** Stands for the person in events that name none. */
    private static final String NOBODY = "account";
    private static final long YEAR_3000 = Instant.parse("3000-01-01T00:00:00Z").toEpochMilli();

    String sender() {
        return Fields.text(node.path("sender"), "id").orElse(NOBODY);
    }

    /** Of a message that the shop itself wrote, the customer is the one it went to. */
    String recipient() {
        return Fields.text(node.path("recipient"), "id").orElse(NOBODY);
    }

    Received is(String user, String id, Update update) {
        return new Received(new Address(settings.bot(), settings.surface().id(), user), new EventId(id),
                time(),
                Profile.UNKNOWN, update);
    }

    /** Several of one event: ids must differ. */
    List<Received> are(String user, String id, List<? extends Update> updates) {
        var all = new ArrayList<Received>();
        for (var update : updates) {
            all.add(is(user, all.isEmpty() ? id : id + "#" + all.size(), update));
        }
        return all;
    }

    List<Received> unknown(String kind) {
        return List
                .of(is(sender(), kind + " " + Fields.hash(node), new Unrecognised(kind, Fields.raw(node))));
    }

    private Instant time() {
        var millis = node.path("timestamp").asLong();
        return millis > 0 && millis < YEAR_3000 ? Instant.ofEpochMilli(millis) : now;
    }
}
