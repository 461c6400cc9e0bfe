package dragoman.app;

import dragoman.model.Capabilities;
import dragoman.telegram.Telegram;
import dragoman.viber.Viber;
import dragoman.whatsapp.WhatsApp;
import java.util.Map;

/** What a channel can show, by the name that the command line uses. */
public final class ChannelNames {
    private static final Map<String, Capabilities> KNOWN = Map.of("telegram", Telegram.capabilities(),
            "viber", Viber.capabilities(true),
            "whatsapp", WhatsApp.capabilities(), "web-chat", Capabilities.everything(), "console",
            Capabilities.everything());

    private ChannelNames() {}

    /** All of them by name. */
    static Map<String, Capabilities> all() {
        return KNOWN;
    }

    /** @throws Trouble when there is no such channel */
    public static Capabilities capabilities(String channel) {
        var known = KNOWN.get(channel);
        if (known == null) {
            throw new Trouble("There is no channel '" + channel
                    + "'. Known: telegram, viber, whatsapp, web-chat, console.");
        }
        return known;
    }
}
