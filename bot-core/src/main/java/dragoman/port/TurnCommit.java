package dragoman.port;

import dragoman.model.Address;
import dragoman.model.Call;
import dragoman.model.Conversation;
import dragoman.model.Heard;
import dragoman.model.Line;
import dragoman.model.Milestone;
import dragoman.model.Tie;
import dragoman.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a turn leaves behind, kept as a whole or not at all. The timers are in {@code after}; the journal makes the earliest findable.
 *
 * @param at when the turn was taken
 * @param revision of the bot that took it
 * @param heard with the readings, for the transcript and for replays
 * @param handled the inbox numbers that this turn has dealt with
 * @param lines to be sent, in order; {@code held}: those to the customer wait for a webhook's body or for the customer's first message
 * @param business what else changed
 */
public record TurnCommit(Conversation after, Instant at, String revision, Heard heard, List<Long> handled,
        List<Line> lines,
        boolean held, Business business) {

    /** Whether this line waits: a line to the owner's own chat has nothing to wait for. */
    public boolean holds(Line line) {
        return held && line.key().conversation().equals(after.id());
    }

    /**
     * What a turn changes besides the conversation.
     *
     * @param voidQueued lines not yet on the wire are taken back (a person took over)
     * @param forget erase what is kept of this customer: transcript, inbox bodies, other lines, personal fields of records
     * @param records new orders, wishes …
     * @param changes new states of records, by number
     * @param takes items ({@code list/id}) whose stock goes down by one, with how many there were in the catalogue
     * @param ticket the handoff request as it is now
     * @param alias another address of the same conversation
     * @param calls to the shop's own system, to be made
     * @param milestones of the matter
     * @param proven what this turn has shown of whose conversation it is
     * @param told for the customer's other conversations: each has it in its inbox once the turn is kept
     * @param notBefore the lines of this turn wait until then; empty: they go at once
     */
    public record Business(boolean voidQueued, boolean forget, List<ShopRecord> records, List<Change> changes,
            List<Take> takes,
            Optional<Ticket> ticket, Optional<Address> alias, List<Call> calls, List<Milestone> milestones,
            Optional<Instant> notBefore, Optional<Tie> proven, Optional<Update.ToldElsewhere> told) {
        /** Nothing for the desk. */
        public Business(boolean voidQueued, boolean forget, List<ShopRecord> records, List<Change> changes,
                List<Take> takes,
                Optional<Ticket> ticket, Optional<Address> alias, List<Call> calls) {
            this(voidQueued, forget, records, changes, takes, ticket, alias, calls, List.of(),
                    Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Without calls. */
        public Business(boolean voidQueued, boolean forget, List<ShopRecord> records, List<Change> changes,
                List<Take> takes, Optional<Ticket> ticket, Optional<Address> alias) {
            this(voidQueued, forget, records, changes, takes, ticket, alias, List.of());
        }

        public static final Business NONE = new Business(false, false, List.of(), List.of(), List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A record's new state. */
    public record Change(String number, String state) {}

    /** One of an item is taken; {@code stock} is what the catalogue says there is in all. */
    public record Take(String item, int stock) {}
}
