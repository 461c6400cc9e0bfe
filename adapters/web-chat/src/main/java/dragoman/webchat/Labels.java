package dragoman.webchat;

import dragoman.webchat.WebChatSettings.Link;
import java.util.Locale;
import java.util.Map;

/** How the shop's other channels are called on a button. */
final class Labels {
    private static final Map<String, String> NAMES = Map.of("whatsapp", "WhatsApp", "vk", "VK", "youtube",
            "YouTube", "tiktok", "TikTok", "linkedin", "LinkedIn");

    private Labels() {}

    /** A telephone number and a mail address speak for themselves. */
    static String of(Link link) {
        var scheme = String.valueOf(link.address().getScheme());
        if (scheme.equals("tel") || scheme.equals("mailto")) {
            return link.address().getSchemeSpecificPart().replaceFirst("[?].*", "");
        }
        var name = link.name();
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT),
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
}
