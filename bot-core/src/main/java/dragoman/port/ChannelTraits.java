package dragoman.port;

import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Limits;

/**
 * What a channel is, whatever goes through it.
 *
 * @param limits how fast the vendor takes lines; whoever sends keeps to them before {@link Channel#send}
 */
public record ChannelTraits(ChannelId id, Capabilities capabilities, Limits limits) {
    /** As fast as one can. */
    public ChannelTraits(ChannelId id, Capabilities capabilities) {
        this(id, capabilities, Limits.NONE);
    }
}
