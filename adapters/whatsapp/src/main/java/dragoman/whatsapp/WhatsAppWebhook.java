package dragoman.whatsapp;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.meta.MetaDoor;
import dragoman.model.BotId;
import dragoman.model.Received;
import dragoman.model.Update.Unrecognised;
import dragoman.port.Intake;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One bot's webhook: the handshake; and bodies verified, parsed and committed as a whole before they are answered. */
final class WhatsAppWebhook {
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppWebhook.class);

    private final MetaDoor door;
    private final WhatsAppParser parser;
    private final Doors doors;

    /** What the webhook needs of the rest of the program. */
    record Doors(Intake intake, Identities identities, InstantSource clock) {}

    WhatsAppWebhook(WhatsAppSettings settings, Map<String, BotId> numbers, Doors doors) {
        this.door = new MetaDoor(settings.appSecret(), settings.verifyToken());
        this.parser = new WhatsAppParser(settings.bot(), numbers);
        this.doors = doors;
    }

    Answer handshake(Call call) {
        return door.handshake(call);
    }

    Answer answer(Call call) {
        return door.receive(call, body -> take(parser.parse(body, doors.clock().instant())));
    }

    private void take(List<Seen> seen) {
        if (seen.isEmpty()) {
            return;
        }
        var received = doors.identities().link(seen);
        received.forEach(WhatsAppWebhook::tell);
        doors.intake().accept(received);
    }

    /** What Meta says of the account is for the owner to see; the text of it, which may be personal, is kept in the inbox only. */
    private static void tell(Received received) {
        if (received.from().user().equals(Change.ACCOUNT)
                && received.update() instanceof Unrecognised(var kind, _)) {
            LOG.warn("WhatsApp tells {} of something that is about no customer: {}", received.from().bot(),
                    kind);
        }
    }
}
