package dragoman.vk;

import dragoman.http.json.Fields;
import dragoman.http.outgoing.Outcome;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.vk.VkApi.Answer;
import java.time.Duration;

/** What VK's answers mean for a line. */
final class Verdict {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration BUSY = Duration.ofSeconds(30);

    private Verdict() {}

    static Sent of(Answer answer) {
        return switch (answer) {
            case Answer.Done(var body) -> Fields.text(body, "response").<Sent>map(Sent.Accepted::new)
                    .orElseGet(
                            () -> new Sent.TryLater(A_MOMENT, "VK's answer holds no number of the message"));
            case Answer.Declined declined -> of(declined);
            case Answer.Wordless(var outcome) -> harmless(outcome);
        };
    }

    /** Nothing is uncertain with VK: a message is known by its number and a file is seen by nobody, so either can be sent again. */
    private static Sent harmless(Outcome outcome) {
        return outcome.sent("VK") instanceof Sent.Uncertain(var why)
                ? new Sent.TryLater(A_MOMENT, why)
                : outcome.sent("VK");
    }

    private static Sent of(Answer.Declined declined) {
        var why = declined.why() + " (" + declined.code() + ")";
        return switch (declined.code()) {
            case 1, 6, 10 -> new Sent.TryLater(A_MOMENT, "VK asks us to slow down: " + why);
            case 9, 29 -> new Sent.TryLater(BUSY, "VK asks us to slow down: " + why);
            case 900, 901, 902 -> new Sent.Refused("The customer does not take messages from us: " + why,
                    Consequence.UNREACHABLE);
            case 5, 7, 15, 27, 28 ->
                new Sent.Refused("VK does not take the token, or it lacks a right: " + why,
                        Consequence.CHANNEL_STOPPED);
            default -> new Sent.Refused("VK did not take it: " + why, Consequence.NONE);
        };
    }
}
