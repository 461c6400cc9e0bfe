package dragoman.port;

import dragoman.model.MediaKind;
import java.nio.file.Path;

/** Brings what customers sent from the messenger. Thread-safe; blocks on a virtual thread until it is known what became of it. */
@FunctionalInterface
public interface MediaSource {
    /**
     * Never throws for what the messenger, the network or the disk does.
     *
     * @param locator the messenger's id or address of it, as {@link dragoman.model.Update.MediaReceived} brought it
     * @param into an empty file
     * @param largest in bytes; what is larger is gone
     */
    Fetched fetch(String locator, MediaKind kind, Path into, long largest);
}
