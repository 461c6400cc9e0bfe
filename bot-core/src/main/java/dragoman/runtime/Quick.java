package dragoman.runtime;

import dragoman.engine.Turn;
import dragoman.model.Conversation;
import dragoman.model.Pending;
import dragoman.model.Talk;
import dragoman.model.Update;
import java.util.Optional;

/** Which messages are taken at once: people often write one thought in several messages, and the first is then not yet all. */
final class Quick {
    private Quick() {}

    /**
     * The turn needs not wait for more: the last message was no text and no picture, or has answered the question that was waiting, or a person reads along.
     */
    static boolean settles(Conversation before, Turn turn, Update last) {
        return !mayGoOn(last) || !before.custody().owner().botAnswers()
                || answered(before.talk(), turn.after().talk());
    }

    /** People go on writing, and pictures come in albums, one update each. */
    private static boolean mayGoOn(Update last) {
        return last instanceof Update.TextReceived || last instanceof Update.MediaReceived;
    }

    private static boolean answered(Talk before, Talk after) {
        return before.pending().isPresent() && !asked(before).equals(asked(after))
                && !digresses(before, after);
    }

    /** The question that waits, however often it was asked. */
    private static Optional<Pending> asked(Talk talk) {
        return talk.pending().map(pending -> new Pending(pending.serial(), pending.flow(), pending.step(),
                pending.shown(), 0, pending.phase()));
    }

    /** Something else was begun on top of what was asked. */
    private static boolean digresses(Talk before, Talk after) {
        var depth = before.stack().size();
        return after.stack().size() > depth && after.stack().subList(0, depth).equals(before.stack());
    }
}
