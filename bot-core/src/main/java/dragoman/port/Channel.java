package dragoman.port;

import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Limits;
import dragoman.model.Line;
import java.util.Optional;

/** One bot's way out through one vendor. Thread-safe; blocks on a virtual thread until the vendor has answered. */
public interface Channel {
    ChannelId id();

    Capabilities capabilities();

    /** Sends one line; never throws for what the vendor or the network does. */
    Sent send(Line line);

    /** How fast the vendor takes lines; whoever sends keeps to it before {@link #send}. */
    default Limits limits() {
        return Limits.NONE;
    }

    /** Where what customers send can be fetched from; empty where nothing is to be fetched. */
    default Optional<MediaSource> files() {
        return Optional.empty();
    }

    /** Best effort: nothing depends on it, nothing is reported. */
    void sign(Sign sign);
}
