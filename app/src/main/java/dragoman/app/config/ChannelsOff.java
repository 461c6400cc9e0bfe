package dragoman.app.config;

import dragoman.flow.yaml.Mapping;
import dragoman.port.Secret;
import java.util.List;

/** Notes which channels are written down and off, for the lines at the start. */
final class ChannelsOff {
    private final List<String> off;

    /** @param off takes the lines */
    ChannelsOff(List<String> off) {
        this.off = off;
    }

    /** Without a token a channel is off. */
    boolean isOn(String channel, Secret token, Mapping where) {
        if (!token.given()) {
            off.add(channel + " is off: its token is empty (" + where.spot() + ")");
        }
        return token.given();
    }
}
