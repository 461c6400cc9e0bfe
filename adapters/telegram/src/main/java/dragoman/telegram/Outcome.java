package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** What came back from a call. */
sealed interface Outcome {
    /** {@code "ok":true}. */
    record Done(JsonNode result) implements Outcome {}

    /** {@code "ok":false}: Telegram says no, and why. */
    record Declined(int code, String description, Optional<Duration> retryAfter,
            Optional<String> movedTo) implements Outcome {}

    /** Something between us answered, or Telegram is ill: no JSON of the Bot API. */
    record Garbled(int status) implements Outcome {}

    /** No answer; {@code written}: the whole request had left us. */
    record Broken(boolean written, String why) implements Outcome {}

    /** For the log. */
    default String words() {
        return switch (this) {
            case Done _ -> "done";
            case Declined(var code, var description, _, _) -> code + " " + description;
            case Garbled(var status) -> "HTTP " + status + " without an answer of the Bot API";
            case Broken(_, var why) -> why;
        };
    }
}
