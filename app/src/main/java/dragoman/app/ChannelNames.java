package dragoman.app;

import dragoman.messenger.Messenger;
import dragoman.messenger.Surface;
import dragoman.model.Capabilities;
import dragoman.telegram.Telegram;
import dragoman.viber.Viber;
import dragoman.vk.Vk;
import dragoman.whatsapp.WhatsApp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a channel can show, by the name that the command line uses. */
public final class ChannelNames {
    private static final Map<String, Capabilities> KNOWN = known();

    private ChannelNames() {}

    private static Map<String, Capabilities> known() {
        var all = new LinkedHashMap<String, Capabilities>();
        all.put("telegram", Telegram.capabilities());
        all.put("viber", Viber.capabilities(true));
        all.put("whatsapp", WhatsApp.capabilities());
        for (var surface : Surface.values()) {
            all.put(surface.id().value(), Messenger.capabilities(surface));
        }
        all.put("vk", Vk.capabilities());
        all.put("web-chat", Capabilities.everything());
        all.put("console", Capabilities.everything());
        return Collections.unmodifiableMap(all);
    }

    /** All of them by name, those of the messengers first. */
    static Map<String, Capabilities> all() {
        return KNOWN;
    }

    /** @throws Trouble when there is no such channel */
    public static Capabilities capabilities(String channel) {
        var known = KNOWN.get(channel);
        if (known == null) {
            throw new Trouble(
                    "There is no channel '" + channel + "'. Known: " + String.join(", ", KNOWN.keySet())
                            + ".");
        }
        return known;
    }
}
