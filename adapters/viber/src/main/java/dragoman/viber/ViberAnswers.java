package dragoman.viber;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Outcome.Answered;
import dragoman.port.Sent;
import dragoman.port.Sent.Accepted;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sent.TryLater;
import dragoman.viber.Vendor.Outcome;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Viber's answers mean for a line, after the table of {@code docs/channels.md}. */
final class ViberAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ViberAnswers.class);
    private static final Duration UNKNOWN = Duration.ofSeconds(30);
    private static final Duration TOO_MANY = Duration.ofMinutes(5);

    private ViberAnswers() {}

    static Sent read(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Said(var status, var body) -> status(status, body);
            case Outcome.Wordless(Answered(var http, _, _)) when http == 401 || http == 403 ->
                stopped("Viber does not take the token", "Viber answered with HTTP " + http);
            case Outcome.Wordless nothing -> nothing.sent();
        };
    }

    /** The customer's app is too old for what was sent. */
    static boolean tooOld(Outcome outcome) {
        return outcome instanceof Outcome.Said(var status, _) && (status == 13 || status == 14);
    }

    private static Sent status(int status, JsonNode body) {
        var why = "Viber: " + Fields.text(body, "status_message").orElse("no reason given") + " (" + status
                + ")";
        return switch (status) {
            case 0 -> new Accepted(Fields.text(body, "message_token").orElse(""));
            case 2 -> stopped("Viber does not take the token", why);
            case 3, 4 -> notUnderstood(why);
            case 5, 6 -> unreachable("the customer is not subscribed to this bot", why);
            case 11 -> unreachable("the customer has no device that can show our messages", why);
            case 7, 8, 9 -> stopped("Viber has blocked, removed or suspended the bot's account", why);
            case 10 -> stopped("no webhook is set: run ./dragoman webhooks set", why);
            case 12 -> new TryLater(TOO_MANY, "too many messages without an answer of the customer. " + why);
            case 13, 14 ->
                new Refused("the customer's Viber is too old for this message. " + why, Consequence.NONE);
            case 23, 24 -> stopped("the account has no balance left for this message", why);
            default -> new TryLater(UNKNOWN, why);
        };
    }

    private static Refused notUnderstood(String why) {
        LOG.error("Viber does not understand our request: {}", why);
        return new Refused("Viber did not understand the message. " + why, Consequence.NONE);
    }

    private static Refused stopped(String plain, String why) {
        return new Refused(plain + ". " + why, Consequence.CHANNEL_STOPPED);
    }

    private static Refused unreachable(String plain, String why) {
        return new Refused(plain + ". " + why, Consequence.UNREACHABLE);
    }
}
