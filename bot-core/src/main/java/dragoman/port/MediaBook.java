package dragoman.port;

import dragoman.model.ConversationId;
import dragoman.model.MediaId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which files there are. Thread-safe. */
public interface MediaBook {
    Optional<MediaItem> find(MediaId id);

    /** All of a conversation, oldest first. */
    List<MediaItem> of(ConversationId conversation);

    /** Those that are still to be fetched, oldest first. */
    List<Due> wanted();

    /** The names of all files that somebody still needs, as {@link MediaItem.State.Kept#file}. */
    Set<String> files();

    /** A file that is to be fetched, and whose it is. */
    record Due(ConversationId conversation, MediaWanted media) {}

    /** Where no files are kept. */
    static MediaBook none() {
        return new NoMedia();
    }
}
