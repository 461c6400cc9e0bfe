package dragoman.whatsapp;

import dragoman.http.json.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import dragoman.port.Sent;
import dragoman.port.Sent.Accepted;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sent.TryLater;
import dragoman.port.Sent.Uncertain;
import dragoman.whatsapp.Graph.Outcome;
import dragoman.whatsapp.Graph.Outcome.Answered;
import dragoman.whatsapp.Graph.Outcome.Lost;
import dragoman.whatsapp.Graph.Outcome.NotSent;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Graph's answers mean for a line. */
final class GraphAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(GraphAnswers.class);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration BUSY = Duration.ofSeconds(30);

    private final SlowingDown slowing = new SlowingDown();

    /** @param user to whom the line went */
    Sent read(Outcome outcome, String user) {
        return switch (outcome) {
            case NotSent(var why) -> new TryLater(SOON, why);
            case Lost(var why) -> new Uncertain(why);
            case Answered(var http, var body) when http / 100 == 2 -> accepted(body, user);
            case Answered(var http, var body) -> failed(http, GraphError.of(body.path("error")), user);
        };
    }

    private Sent accepted(JsonNode body, String user) {
        if (body.isMissingNode()) {
            return new Uncertain("Graph answered in a way that we do not know");
        }
        slowing.passed(user);
        return new Accepted(Fields.text(body.path("messages").path(0), "id").orElse(""));
    }

    private Sent failed(int http, GraphError error, String user) {
        var why = error.plain() + " HTTP " + http + ".";
        return switch (error.meaning(http)) {
            case SAFE_TO_REPEAT -> new TryLater(BUSY, why);
            case SLOW_DOWN -> new TryLater(slowing.next(user), why);
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
