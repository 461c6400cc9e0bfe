package dragoman.runtime;

import dragoman.port.Conversations;
import dragoman.port.Journal;
import dragoman.port.MediaKeeping;
import dragoman.port.Room;
import dragoman.port.Ties;
import dragoman.port.Unfinished;
import dragoman.port.Waits;
import java.util.Optional;

/** The stores that the runtime needs; {@code media}: where files are kept, empty where they stay with the messengers. */
public record Stores(Journal journal, Conversations conversations, Unfinished unfinished, Waits waits,
        Room room, Ties ties, Optional<MediaKeeping> media) {
    /** Without a place for files. */
    public Stores(Journal journal, Conversations conversations, Unfinished unfinished, Waits waits,
            Room room, Ties ties) {
        this(journal, conversations, unfinished, waits, room, ties, Optional.empty());
    }

    /** With all the room there can be, where nobody is recognised. */
    public Stores(Journal journal, Conversations conversations, Unfinished unfinished, Waits waits) {
        this(journal, conversations, unfinished, waits, Room.endless(), Ties.none());
    }
}
