package dragoman.benchmarks.simulation;

import dragoman.flow.Bot;
import dragoman.model.Conversation;
import dragoman.model.Pending;
import dragoman.runtime.Simulator.Said;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A turn as it is judged.
 *
 * @param command the customer's words may be one of those that work anywhere, or ask for what is going on
 * @param earlier what was said in the turn before this one
 * @param reminders how often the bot has written of its own accord since the customer last did
 */
record Moment(Bot bot, Act act, boolean command, Conversation before, Conversation after, List<Said> earlier,
        List<Said> said,
        int reminders, Instant now) {

    Optional<Pending> asked() {
        return after.talk().pending();
    }

    /** The question that waits now was asked in this turn. */
    boolean askedNow() {
        var serial = before.talk().pending().map(Pending::serial);
        return asked().filter(pending -> serial.filter(old -> old == pending.serial()).isEmpty()).isPresent();
    }

    boolean botAnswers() {
        return before.custody().owner().botAnswers();
    }

    boolean botAnswersNow() {
        return after.custody().owner().botAnswers();
    }
}
