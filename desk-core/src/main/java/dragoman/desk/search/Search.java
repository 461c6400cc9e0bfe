package dragoman.desk.search;

import dragoman.desk.people.Person;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds words in what was said, in notes, records and names, in all five languages, beginnings of words too. Thread-safe. */
public interface Search {
    /** The latest first, of the bots the viewer may see. Any text is allowed; nothing in it is an operator. */
    List<Hit> find(Person viewer, String words, Optional<BotId> bot, int max);

    /** {@code excerpt}: around what was found, with what was found between U+0002 and U+0003. */
    record Hit(Kind kind, BotId bot, ConversationId conversation, String reference, String customer,
            String excerpt, Instant at) {}

    /** Where it was found; {@code reference} then is a line's key, a note's id, a record's number, or {@code ""}. */
    enum Kind {
        CUSTOMER_SAID, WE_SAID, BOT_SAID, NOTE, RECORD, CUSTOMER
    }
}
