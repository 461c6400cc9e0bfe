package dragoman.port;

import dragoman.model.Line;
import java.util.Optional;

/** One bot's way out through one vendor. Thread-safe; blocks on a virtual thread until the vendor has answered. */
public interface Channel {
    /** The same at every call. */
    ChannelTraits traits();

    /** Sends one line; never throws for what the vendor or the network does. */
    Sent send(Line line);

    /** Where what customers send can be fetched from; empty where nothing is to be fetched. */
    default Optional<MediaSource> files() {
        return Optional.empty();
    }

    /** Best effort: nothing depends on it, nothing is reported. */
    void sign(Sign sign);

    /** Who tells the names of those who write, where the vendor's events do not; empty where they do, or where nobody can be asked. */
    default Optional<Profiles> profiles() {
        return Optional.empty();
    }
}
