package dragoman.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import java.time.Duration;

/** An error as Meta writes it, and what it means for the line that met it; after {@code docs/channels.md}. */
record Refusal(int code, int subcode, String words) {
    private static final int NONE = -1;
    private static final int CLOSED = 2018278;
    private static final Duration BUSY = Duration.ofSeconds(30);

    static Refusal of(JsonNode error) {
        return new Refusal(error.path("code").asInt(NONE), error.path("error_subcode").asInt(NONE),
                Fields.text(error, "message").orElse("no reason given"));
    }

    /** More than a day has passed since the customer wrote: only a person of the shop may still answer. */
    boolean windowClosed() {
        return code == 10 && (subcode == CLOSED || subcode == 2534022) || code == 2018278;
    }

    /** In plain words for an agent, with Meta's own behind. */
    Sent sent(int http) {
        if (windowClosed()) {
            return refused(
                    "More than 24 hours have passed since the customer last wrote: Meta takes only a person's "
                            + "answer now, for seven days.",
                    Consequence.NONE);
        }
        return switch (code) {
            case 4, 17, 32, 341, 613, 80006 ->
                new Sent.TryLater(BUSY, "Too many messages in a short time. " + told());
            case 1, 2, 1200 ->
                new Sent.Uncertain("Meta failed on its side, and it may have gone out. " + told());
            case 551 -> unreachable();
            case 190, 102, 3, 10, 368 ->
                refused("Meta does not let us speak: make a new token, or look into Meta's console.",
                        Consequence.CHANNEL_STOPPED);
            case 100 -> subcode == 2018001
                    ? unreachable()
                    : refused("Meta does not understand our request.", Consequence.NONE);
            default -> other(http);
        };
    }

    private Sent other(int http) {
        if (code >= 200 && code <= 299) {
            return refused("Meta does not let us speak: a permission is missing.",
                    Consequence.CHANNEL_STOPPED);
        }
        return switch (http) {
            case 401, 403 -> refused("Meta does not let us speak.", Consequence.CHANNEL_STOPPED);
            case 408, 425, 429 -> new Sent.TryLater(BUSY, told());
            default ->
                http >= 500 ? new Sent.Uncertain(told()) : refused("Meta did not take it.", Consequence.NONE);
        };
    }

    private Sent unreachable() {
        return refused("The customer cannot be written to.", Consequence.UNREACHABLE);
    }

    private Sent refused(String why, Consequence consequence) {
        return new Sent.Refused(why + " " + told(), consequence);
    }

    private String told() {
        return words + " (" + (code == NONE ? "no code" : code + (subcode == NONE ? "" : "/" + subcode))
                + ")";
    }
}
