package dragoman.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Outcome;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.Address;
import dragoman.model.Profile;
import dragoman.port.Profiles;
import java.util.Optional;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Meta for people's names: its events carry ids only. Messenger has a first name, Instagram what people call themselves; either may be withheld. */
record People(MessengerSettings settings, Outgoing http) implements Profiles {
    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    @Override
    public Profile of(Address who) {
        if (!who.user().matches("[0-9]+")) {
            return Profile.UNKNOWN;
        }
        var field = switch (settings.surface()) {
            case MESSENGER -> "first_name";
            case INSTAGRAM -> "name";
        };
        var request = new Request.Builder().url(settings.call(who.user() + "?fields=" + field))
                .header("Authorization", "Bearer " + settings.token().value());
        return name(http.call(request), field).map(Profile::named).orElse(Profile.UNKNOWN);
    }

    private static Optional<String> name(Outcome outcome, String field) {
        if (outcome instanceof Outcome.Answered answered) {
            var body = Fields.tree(answered.body());
            told(body);
            return answered.fine() ? Fields.text(body, field) : Optional.empty();
        }
        LOG.debug("Meta did not tell a name: {}", outcome);
        return Optional.empty();
    }

    /** What the owner can mend is told once for each person, and no louder. */
    private static void told(JsonNode body) {
        Fields.text(body.path("error"), "message")
                .ifPresent(
                        why -> LOG.info("Meta does not tell a name, customers are greeted without: {}", why));
    }
}
