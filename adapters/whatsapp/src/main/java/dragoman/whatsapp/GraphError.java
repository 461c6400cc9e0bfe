package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;

/** An error as Graph writes it, in answers and in statuses alike. */
record GraphError(int code, String words) {
    /** For errors that have no code. */
    static final int NONE = -1;

    static GraphError of(JsonNode error) {
        var words = Fields.text(error.path("error_data"), "details").or(() -> Fields.text(error, "message"))
                .or(() -> Fields.text(error, "title")).orElse("no reason given");
        return new GraphError(error.path("code").asInt(NONE), words);
    }

    /** In words for an agent, with Meta's own and the code behind. */
    String plain() {
        var ours = switch (code) {
            case 131047 ->
                "More than 24 hours have passed since the customer last wrote, so WhatsApp takes only templates: "
                        + "wait until they write, or call them.";
            case 131026 -> "WhatsApp cannot deliver to this customer.";
            case 131049, 130472 -> "WhatsApp chose not to deliver this message.";
            case 131050 -> "The customer does not want messages of this kind.";
            case 131051 -> "WhatsApp does not know this kind of message.";
            case 131056 -> "Too many messages to this customer in a short time.";
            case 190 -> "The token is wrong or has run out: make a new one in Meta's console.";
            case 131042 -> "The account cannot pay: see the payment settings in Meta's console.";
            default -> "";
        };
        return (ours + " " + words + " (" + (code == NONE ? "no code" : code) + ")").strip();
    }

    /** What an error means for the line that met it, after the table of {@code docs/channels.md}. */
    enum Meaning {
        SAFE_TO_REPEAT, SLOW_DOWN, MAYBE_SENT, REFUSED, STOPPED, OUR_MISTAKE
    }

    /** The code says more than the HTTP status, which Graph does not choose with care. */
    Meaning meaning(int http) {
        return switch (code) {
            case 4, 80007, 130429 -> Meaning.SAFE_TO_REPEAT;
            case 131056 -> Meaning.SLOW_DOWN;
            case 1, 2, 131000, 131016, 131057 -> Meaning.MAYBE_SENT;
            case 131047, 131026, 131049, 131050, 131051, 130472 -> Meaning.REFUSED;
            case 131048, 131031, 368, 130497, 131042, 190, 0, 3, 10, 131005 -> Meaning.STOPPED;
            case 100, 131008, 131009, 133010 -> Meaning.OUR_MISTAKE;
            default -> byRange(http);
        };
    }

    private Meaning byRange(int http) {
        if (code >= 200 && code <= 299) {
            return Meaning.STOPPED;
        }
        if (code / 100 == 1320) {
            return Meaning.OUR_MISTAKE;
        }
        return switch (http) {
            case 401, 403 -> Meaning.STOPPED;
            case 408, 425, 429 -> Meaning.SAFE_TO_REPEAT;
            default -> http >= 500 ? Meaning.MAYBE_SENT : Meaning.REFUSED;
        };
    }
}
