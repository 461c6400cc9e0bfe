package dragoman.engine;

import dragoman.flow.Outcome;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.Call;
import dragoman.model.Milestone;
import dragoman.model.Reply;
import dragoman.model.Taken;
import dragoman.model.Tie;
import dragoman.model.Update;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import dragoman.port.TurnCommit.Take;
import java.time.Instant;

/** What a turn wants done in the world. Timers are in the conversation itself. */
public sealed interface Effect {
    /** Say this to the customer. */
    record Say(Reply reply, Author author) implements Effect {}

    /** Write this down for the owner. */
    record WriteDown(ShopRecord record) implements Effect {}

    /** A record has a new state. */
    record ChangeRecord(Taken taken) implements Effect {}

    /** One of an item goes. */
    record TakeItem(Take take) implements Effect {}

    /** The request for a person is now this. */
    record Hand(Ticket ticket) implements Effect {}

    /** What the bot has queued and not sent is taken back. */
    record VoidQueued() implements Effect {}

    /** A line to the owner's own chat. */
    record TellOwner(String text) implements Effect {}

    /** Erase what is kept of this customer. */
    record Forget() implements Effect {}

    /** Call the shop's own system. */
    record Ask(Call call) implements Effect {}

    /** A line for the log: something was wanted and is not done. */
    record Note(String text) implements Effect {}

    /** The customer's matter has ended, in all flows that ran. */
    record Ended(Outcome outcome) implements Effect {}

    /** What this turn says waits until then, and can be taken back so long. */
    record Hold(Instant until) implements Effect {}

    /** Remember for the history of the matter. */
    record Mark(Milestone milestone) implements Effect {}

    /** This shows whose conversation it is. */
    record Prove(Tie tie) implements Effect {}

    /** The customer's other conversations are to know this. */
    record Tell(Update.ToldElsewhere news) implements Effect {}

    /** This address is the same customer's. */
    record AlsoAt(Address address) implements Effect {}
}
