package dragoman.viber;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Hmac;
import dragoman.model.Received;
import dragoman.model.Update.Opened;
import dragoman.port.Arrival;
import dragoman.port.Intake;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Welcomes;
import dragoman.viber.ViberParser.NotJson;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** One bot's webhook: verified, parsed, committed, and only then answered; a first contact is welcomed in the answer itself. */
final class ViberWebhook {
    static final String SIGNATURE = "X-Viber-Content-Signature";
    /** Long enough for a turn, short enough for Viber, which tries again after about five seconds. */
    private static final Duration WELCOME = Duration.ofMillis(2500);

    private final Hmac signature;
    private final ViberParser parser;
    private final ViberWriter writer;
    private final Doors doors;

    /** What the webhook needs of the rest of the program. */
    record Doors(Intake intake, Welcomes welcomes, InstantSource clock) {}

    ViberWebhook(ViberSettings settings, ViberWriter writer, Doors doors) {
        this.signature = new Hmac(settings.token());
        this.parser = new ViberParser(settings.bot());
        this.writer = writer;
        this.doors = doors;
    }

    Answer answer(Call call) {
        if (!Hmac.same(signature.of(call.body()), call.header(SIGNATURE).orElse(""))) {
            return Answer.text(401, "the signature does not fit");
        }
        try {
            return take(parser.parse(call.body(), doors.clock().instant()));
        } catch (NotJson e) {
            return Answer.text(400, "not JSON");
        } catch (Intake.NotCommitted e) {
            return Answer.busy();
        }
    }

    private Answer take(List<Received> received) {
        if (received.isEmpty()) {
            return Answer.ok();
        }
        var fresh = doors.intake().accept(received);
        return fresh.stream().filter(ViberWebhook::mayOnlyWelcome).findFirst().map(this::welcome)
                .orElseGet(Answer::ok);
    }

    private static boolean mayOnlyWelcome(Arrival arrival) {
        return arrival.received().update() instanceof Opened(_, var maySend) && !maySend;
    }

    /** What is not claimed in time stays held, and goes out as soon as the customer writes. */
    private Answer welcome(Arrival opened) {
        var line = doors.welcomes().claim(opened.conversation(), WELCOME);
        if (line.isEmpty()) {
            return Answer.ok();
        }
        var body = writer.write(line.get().message());
        doors.welcomes().settle(line.get().key(), body.isPresent()
                ? new Sent.Accepted("")
                : new Sent.Refused("Viber cannot show this picture", Consequence.NONE));
        return body.map(json -> Answer.json(200, json.toString())).orElseGet(Answer::ok);
    }
}
