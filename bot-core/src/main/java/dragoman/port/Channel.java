package dragoman.port;

import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Limits;
import dragoman.model.Line;

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

    /** Best effort: nothing depends on it, nothing is reported. */
    void sign(Sign sign);
}
