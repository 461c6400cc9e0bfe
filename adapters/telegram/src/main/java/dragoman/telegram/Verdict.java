package dragoman.telegram;

import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** What Telegram's answer to a sending means for the line; the table of {@code docs/channels.md}. */
final class Verdict {
    /** At least so long, where Telegram names no time; the caller waits longer each time. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private Verdict() {}

    static Sent of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var result) -> new Sent.Accepted(result.path("message_id").asText());
            case Outcome.Wordless nothing -> nothing.sent();
            case Outcome.Declined no when no.movedTo().isPresent() -> new Sent.Moved(no.movedTo().get());
            case Outcome.Declined no -> declined(no);
        };
    }

    private static Sent declined(Outcome.Declined no) {
        return switch (no.code()) {
            case 429 -> new Sent.TryLater(no.retryAfter().orElse(A_MOMENT), "Telegram asks us to slow down",
                    no.retryAfter().isPresent());
            case 403 -> new Sent.Refused("the customer cannot be written to: " + no.description(),
                    Consequence.UNREACHABLE);
            case 401, 404 -> new Sent.Refused("Telegram does not know the bot's token: " + no.description(),
                    Consequence.CHANNEL_STOPPED);
            case 409 -> new Sent.Refused("Telegram says the bot is set up twice: " + no.description(),
                    Consequence.CHANNEL_STOPPED);
            case 400 -> says(no, "message is not modified") ? new Sent.Accepted("") : refused(no);
            default -> no.code() >= 500
                    ? new Sent.TryLater(A_MOMENT, "Telegram is out of order: " + no.description())
                    : refused(no);
        };
    }

    private static Sent refused(Outcome.Declined no) {
        return new Sent.Refused("Telegram did not take it: " + no.description(), Consequence.NONE);
    }

    /** Buttons or formatting were not to Telegram's liking; the plain words may be. */
    static boolean dislikesMarkup(Outcome outcome) {
        return outcome instanceof Outcome.Declined no && no.code() == 400 && no.movedTo().isEmpty()
                && Stream.of("button", "markup", "keyboard", "parse entities").anyMatch(it -> says(no, it));
    }

    /** A picture that Telegram kept for us is no longer there. */
    static boolean forgotFile(Outcome outcome) {
        return outcome instanceof Outcome.Declined no && no.code() == 400
                && Stream.of("file_id", "file identifier", "file reference").anyMatch(it -> says(no, it));
    }

    private static boolean says(Outcome.Declined no, String what) {
        return no.description().toLowerCase(Locale.ROOT).contains(what);
    }
}
