package dragoman.webchat;

import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.model.Line;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.Sent;
import dragoman.port.Sign;

/** Out to the page: the line stands in the transcript already, so those who look are only told to read on. */
record PageChannel(BotId bot, Hub hub) implements Channel {
    @Override
    public ChannelTraits traits() {
        return new ChannelTraits(WebChat.ID, Capabilities.everything());
    }

    @Override
    public Sent send(Line line) {
        hub.tell(line.to(), Signal.NEWS);
        return new Sent.Accepted(line.key().toString());
    }

    @Override
    public void sign(Sign sign) {
        switch (sign) {
            case Sign.Typing typing -> hub.tell(typing.to(), Signal.TYPING);
            case Sign.TapSeen _ -> {
                // the page shows a tap by itself
            }
        }
    }
}
