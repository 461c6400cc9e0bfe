package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Outcome.Answered;
import dragoman.port.Sent;
import dragoman.port.Sent.Accepted;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sent.TryLater;
import dragoman.port.Sent.Uncertain;
import dragoman.whatsapp.Graph.Outcome;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Graph's answers mean for a line. */
final class GraphAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(GraphAnswers.class);
    private static final Duration BUSY = Duration.ofSeconds(30);

    private final SlowingDown slowing = new SlowingDown();

    /** @param user to whom the line went */
    Sent read(Outcome outcome, String user) {
        return switch (outcome) {
            case Outcome.Done(var body) -> accepted(body, user);
            case Outcome.Declined(var http, var error) -> failed(http, error, user);
            case Outcome.Wordless(Answered(var http, _, _)) when http == 401 || http == 403 -> new Refused(
                    "WhatsApp does not take the token (HTTP " + http + ")", Consequence.CHANNEL_STOPPED);
            case Outcome.Wordless(Answered(var http, _, _)) when http == 500 ->
                new Uncertain("WhatsApp broke down over it (HTTP 500)");
            case Outcome.Wordless nothing -> nothing.sent();
        };
    }

    private Sent accepted(JsonNode body, String user) {
        var message = Fields.text(body.path("messages").path(0), "id");
        if (message.isEmpty()) {
            return new Uncertain("WhatsApp answered in a way that we do not know");
        }
        slowing.passed(user);
        return new Accepted(message.get());
    }

    private Sent failed(int http, GraphError error, String user) {
        var why = error.plain() + " HTTP " + http + ".";
        return switch (error.meaning(http)) {
            case SAFE_TO_REPEAT -> new TryLater(BUSY, why);
            case SLOW_DOWN -> new TryLater(slowing.next(user), why, true);
            case MAYBE_SENT -> new Uncertain(why);
            case REFUSED -> new Refused(why, Consequence.NONE);
            case STOPPED -> new Refused(why, Consequence.CHANNEL_STOPPED);
            case OUR_MISTAKE -> {
                LOG.error("WhatsApp does not understand our request: {}", why);
                yield new Refused(why, Consequence.NONE);
            }
        };
    }
}
