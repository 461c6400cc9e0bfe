package dragoman.desk.retention;

import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.function.Predicate;

/** Files that a channel keeps itself. Thread-safe. */
public interface OldFiles {
    /** How many there are from before then, of conversations that may be touched. */
    int count(Instant before, Predicate<ConversationId> mayBeTouched);

    /** Takes them away; how many. */
    int remove(Instant before, Predicate<ConversationId> mayBeTouched);
}
