package dragoman.port;

import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that is to be fetched from a messenger.
 *
 * @param locator the messenger's id or address of it, which may be as good as a password
 * @param name what the customer calls it, if anything
 * @param at when we heard of it
 */
public record MediaWanted(MediaId id, BotId bot, ChannelId channel, MediaKind kind, String locator,
        Optional<String> name, Instant at) {
    @Override
    public String toString() {
        return "MediaWanted[" + id.value() + ", " + channel + "]";
    }
}
