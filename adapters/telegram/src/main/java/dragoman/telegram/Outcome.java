package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.port.Sent;
import java.time.Duration;
import java.util.Optional;

/** What came back from a call. */
sealed interface Outcome {
    /** {@code "ok":true}. */
    record Done(JsonNode result) implements Outcome {}

    /** {@code "ok":false}: Telegram says no, and why. */
    record Declined(int code, String description, Optional<Duration> retryAfter,
            Optional<String> movedTo) implements Outcome {}

    /** No words of the Bot API: nothing came back, or something between us answered, or Telegram is ill. */
    record Wordless(dragoman.http.outgoing.Outcome outcome) implements Outcome {
        Sent sent() {
            return outcome.sent("Telegram");
        }
    }

    /** For the log. */
    default String words() {
        return switch (this) {
            case Done _ -> "done";
            case Declined(var code, var description, _, _) -> code + " " + description;
            case Wordless nothing -> String.valueOf(nothing.sent());
        };
    }
}
