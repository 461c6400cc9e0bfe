package dragoman.engine;

import dragoman.flow.Step;
import dragoman.model.Heard;
import dragoman.model.Hearing;
import dragoman.model.Received;
import dragoman.model.Update;
import java.time.Duration;
import java.time.Instant;

/**
 * What a customer did long ago and we hear only now, after we or the messenger could not be reached. It is answered, with a word of regret; but a
 * button or a 'yes' of then binds nobody now: what was asked is asked once more.
 */
final class Late {
    private static final Duration LONG = Duration.ofMinutes(30);

    private Late() {}

    /**
     * A customer's message that took long to reach us. One that is older than messengers keep messages did not wait so long: its clock is
     * wrong, and tells nothing.
     */
    static boolean is(Received received, Instant now) {
        return isCustomers(received.update()) && received.at().plus(LONG).isBefore(now)
                && received.at().plus(Received.LONGEST_ON_THE_WAY).isAfter(now);
    }

    private static boolean isCustomers(Update update) {
        return switch (update) {
            case Update.TextReceived _,Update.OptionTapped _,Update.ContactShared _,Update.PlaceShared _,Update.MediaReceived _,Update.CartSent _,Update.Opened _ ->
                true;
            case Update.Edited _,Update.Reacted _,Update.Referred _,Update.AnsweredElsewhere _,Update.ReceiptReceived _,Update.Left _,Update.CameBack _,Update.AddressChanged _,Update.TimerFired _,Update.AgentActed _,Update.RecordChanged _,Update.CallReturned _,Update.TakenUp _,Update.ToldElsewhere _,Update.Unrecognised _ ->
                false;
        };
    }

    /** Says sorry, once for all that comes of one standstill. */
    static void regret(Draft draft, Heard heard) {
        var now = draft.now();
        var lately = draft.turn() > 0 && draft.progress().heardAt().plus(LONG).isAfter(now);
        if (!lately && draft.owner().botAnswers()
                && heard.all().stream().anyMatch(one -> is(one.received(), now))) {
            Speaker.say(draft, "late");
        }
    }

    /** A button's question is asked once more, if it still waits. */
    static boolean tapped(Draft draft, Hearing hearing) {
        return is(hearing.received(), draft.now()) && again(draft);
    }

    /** What would settle something for good is asked once more; whatever else was written still says what the customer wants. */
    static boolean written(Draft draft, Hearing hearing) {
        return is(hearing.received(), draft.now()) && Commands.exactly(hearing.reading()).isEmpty()
                && draft.pending().flatMap(pending -> Walk.node(draft, pending.flow(), pending.step()))
                        .filter(node -> node.step() instanceof Step.Confirm).isPresent()
                && again(draft);
    }

    private static boolean again(Draft draft) {
        if (draft.pending().isEmpty()) {
            return false;
        }
        Speaker.say(draft, "late-again");
        Answering.again(draft);
        return true;
    }
}
