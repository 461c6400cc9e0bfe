package dragoman.webchat;

import dragoman.http.EventOutput;
import dragoman.model.Address;
import dragoman.model.ConversationId;
import dragoman.model.LineState;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes what is new in one person's transcript, in order, each once. Lines that still wait their turn to be sent hold back what comes
 * after them; lines that were taken back are passed over.
 */
final class Feed {
    private static final int TURNS_AT_ONCE = 50;
    private final Address who;
    private final Backstage backstage;
    private Cursor seen;
    private Optional<String> mark;
    private boolean announced;

    /** @param mark of the conversation that {@code seen} belongs to, if the client knows it */
    Feed(Address who, Backstage backstage, Cursor seen, Optional<String> mark) {
        this.who = who;
        this.backstage = backstage;
        this.seen = seen;
        this.mark = mark;
    }

    void pour(EventOutput out) throws IOException {
        var found = backstage.conversations().find(who);
        if (found.isEmpty()) {
            return;
        }
        announce(found.get(), out);
        var more = true;
        while (more) {
            more = some(found.get(), out);
        }
    }

    /** A person who had everything forgotten has another conversation now, whose turns count from the beginning. */
    private void announce(ConversationId conversation, EventOutput out) throws IOException {
        var now = Integer.toHexString(conversation.value().hashCode());
        if (mark.isPresent() && !mark.get().equals(now)) {
            seen = Cursor.START;
            announced = false;
        }
        mark = Optional.of(now);
        if (!announced) {
            out.event("conversation", now);
            announced = true;
        }
    }

    /** True when there may be more. */
    private boolean some(ConversationId conversation, EventOutput out) throws IOException {
        var spoken = backstage.transcripts().read(conversation, Math.max(seen.turn() - 1, -1), TURNS_AT_ONCE);
        var at = Cursor.START;
        var before = seen;
        for (var one : spoken) {
            at = at.next(one.turn());
            if (seen.before(at)) {
                if (waits(one)) {
                    return false;
                }
                write(at, one, out);
                seen = at;
            }
        }
        return before.before(seen);
    }

    private void write(Cursor at, Spoken one, EventOutput out) throws IOException {
        var json = SpokenJson.write(who.bot(), one, backstage.media());
        if (json.isPresent()) {
            out.event(at.toString(), "line", json.get());
        }
    }

    private static boolean waits(Spoken one) {
        return one instanceof Out out
                && (out.state() instanceof LineState.Queued || out.state() instanceof LineState.Held);
    }
}
