package dragoman.runtime;

import dragoman.port.Conversations;
import dragoman.port.Journal;
import dragoman.port.Room;
import dragoman.port.Ties;
import dragoman.port.Unfinished;
import dragoman.port.Waits;

/** The stores that the runtime needs. */
public record Stores(Journal journal, Conversations conversations, Unfinished unfinished, Waits waits,
        Room room, Ties ties) {
    /** With all the room there can be, where nobody is recognised. */
    public Stores(Journal journal, Conversations conversations, Unfinished unfinished, Waits waits) {
        this(journal, conversations, unfinished, waits, Room.endless(), Ties.none());
    }
}
