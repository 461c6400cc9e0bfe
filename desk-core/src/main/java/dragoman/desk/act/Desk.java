package dragoman.desk.act;

import dragoman.desk.people.Presence;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Keeping;
import dragoman.desk.view.Lists;
import dragoman.desk.view.Shops;
import dragoman.engine.Turn;
import dragoman.engine.Turn.Verdict;
import dragoman.model.Address;
import dragoman.model.Update;
import dragoman.port.Conversations;
import dragoman.port.Transcripts;
import java.util.Optional;

/** What acts at the desk need. */
public record Desk(Mailboxes mailboxes, Keeping keeping, Readers readers, Lists lists, Presence presence) {

    /** The way into a conversation's mailbox. */
    public interface Mailboxes {
        /** Returns once it is durable and its turn taken; the same key is done once. */
        Verdict act(Address on, Update update, String key);

        /** What it would lead to; nothing is done. */
        Optional<Turn> imagined(Address on, Update update);
    }

    /** What is looked at. */
    public record Readers(DeskStores stores, Conversations conversations, Transcripts transcripts,
            Shops shops) {}
}
