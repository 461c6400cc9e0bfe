package dragoman.port;

import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.CallKey;
import dragoman.model.ConversationId;
import dragoman.model.DeliveryStatus;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.MediaId;
import dragoman.model.Received;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something to be made durable. */
public sealed interface Entry {
    /**
     * Updates came in; what came of a call takes the place of the call. Answer: {@link Written.Arrived}.
     *
     * @param media the files that new ones among them bring, to be fetched
     */
    record Arriving(List<Received> received, List<MediaWanted> media) implements Entry {
        /** Without files. */
        public Arriving(List<Received> received) {
            this(received, List.of());
        }
    }

    /** What became of a file that was to be fetched. Answer: {@link Written.Done}, or {@link Written.Failed} when nobody needs it any more. */
    record MediaSettled(MediaId id, ConversationId conversation, MediaItem.State state) implements Entry {}

    /** A file is here that an agent wants to send. Answer: {@link Written.Done}. */
    record MediaAttached(MediaItem item) implements Entry {}

    /**
     * A turn was taken. Answer: {@link Written.Done} or {@link Written.Told}; or {@link Written.SoldOut} or {@link Written.Repeated}, and nothing of the turn is kept.
     *
     * @param fresh an update that was taken at once and never lay in the inbox: it counts as having come in with this turn
     */
    record TurnTaken(TurnCommit turn, Optional<Received> fresh) implements Entry {
        public TurnTaken(TurnCommit turn) {
            this(turn, Optional.empty());
        }
    }

    /** Lines go on the wire: those still queued (or held) become {@code sending}. Answer: {@link Written.Claimed}. */
    record Claiming(List<LineKey> lines) implements Entry {}

    /** What became of a line. */
    record Settling(LineKey line, LineState state) implements Entry {}

    /** Lines that were held may go now: all held lines of the conversation become queued. */
    record Releasing(LineKey line) implements Entry {}

    /**
     * An agent wants a line to be sent once more: an uncertain or refused one of which no report says that it arrived is queued again.
     * Answer: {@link Written.Claimed} with the line, or without.
     */
    record SendingAgain(LineKey line) implements Entry {}

    /** The vendor reports on a message; may come before our own {@code Settling}; never goes backwards. */
    record Reporting(Address from, String message, Optional<LineKey> line, DeliveryStatus status,
            Optional<String> reason)
            implements
                Entry {}

    /** A call goes on the wire. Answer: {@link Written.Done}, or {@link Written.Failed} when no such call waits any more. */
    record CallSending(CallKey call) implements Entry {}
    /** From now on a bot runs this revision: its files are kept, and what ran before counts as replaced at {@code at}. */
    record Publishing(BotId bot, String revision, Map<String, String> files, Instant at) implements Entry {}

    /** No chat needs this revision any more. */
    record Dropping(BotId bot, String revision) implements Entry {}

    /** An update could not be handled: set aside with its reason, so that its neighbours flow. */
    record Parking(long arrival, String reason) implements Entry {}

    /** What a module beside the core keeps in the same store; the store knows each of them by its type. Answer: {@link Written.Done} or {@code Failed}. */
    non-sealed interface Beside extends Entry {}

    /** Lines are taken back, if they are still waiting. Answer: {@link Written.Claimed} with those that were. */
    record TakingBack(List<LineKey> lines) implements Entry {}
    /** A parked update waits for its turn again. Answer: {@link Written.Done}, or {@link Written.Failed} when no such update is parked. */
    record Replaying(long arrival) implements Entry {}

    /** A parked update is given up. Answer: {@link Written.Done}, or {@link Written.Failed} when no such update is parked. */
    record Discarding(long arrival) implements Entry {}

    /** Nothing but a sign of life: it can be written exactly when anything else can. */
    record Beating() implements Entry {}
}
