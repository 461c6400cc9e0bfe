package dragoman.whatsapp;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.model.BotId;
import dragoman.model.Received;
import dragoman.model.Update.Unrecognised;
import dragoman.port.Intake;
import dragoman.whatsapp.WhatsAppParser.NotJson;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One bot's webhook: the handshake; and bodies verified, parsed and committed as a whole before they are answered. */
final class WhatsAppWebhook {
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppWebhook.class);

    private final WhatsAppSettings settings;
    private final Signature signature;
    private final WhatsAppParser parser;
    private final Doors doors;

    /** What the webhook needs of the rest of the program. */
    record Doors(Intake intake, Identities identities, InstantSource clock) {}

    WhatsAppWebhook(WhatsAppSettings settings, Map<String, BotId> numbers, Doors doors) {
        this.settings = settings;
        this.signature = new Signature(settings.appSecret());
        this.parser = new WhatsAppParser(settings.bot(), numbers);
        this.doors = doors;
    }

    /** Meta asks whether the address is ours; the answer is its own challenge. */
    Answer handshake(Call call) {
        var right = call.query("hub.mode").orElse("").equals("subscribe")
                && Signature.same(settings.verifyToken().value(), call.query("hub.verify_token").orElse(""));
        return right
                ? Answer.text(200, call.query("hub.challenge").orElse(""))
                : Answer.text(403, "the verify token is not ours");
    }

    Answer answer(Call call) {
        if (!signature.fits(call.body(), call.header(Signature.HEADER))) {
            return Answer.text(401, "the signature does not fit");
        }
        try {
            take(parser.parse(call.body(), doors.clock().instant()));
            return Answer.ok();
        } catch (NotJson e) {
            return Answer.text(400, "not a JSON object");
        } catch (Intake.NotCommitted e) {
            return Answer.busy();
        }
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
