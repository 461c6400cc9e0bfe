package dragoman.vk;

import dragoman.http.outgoing.VendorUrls;
import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;

/**
 * One bot's community with VK.
 *
 * @param group the community's number
 * @param token of the community; without one the channel is off
 * @param secret stands in each callback, as entered in the community's settings
 * @param confirmation what VK wants to hear when the address is entered; the settings show it
 * @param api where VK's methods are, such as {@code https://api.vk.com/method}
 * @param publicUrl where the world reaches this server
 * @param vendorLimits whether we keep to VK's pace ourselves
 */
public record VkSettings(BotId bot, String group, Secret token, Secret secret, String confirmation, URI api,
        URI publicUrl, boolean vendorLimits) {

    public VkSettings {
        VendorUrls.check("vk's api", api);
        VendorUrls.check("vk's public-url", publicUrl);
        if (token.given()) {
            if (!group.matches("[0-9]+")) {
                throw new IllegalArgumentException(
                        "vk has a token but no group-id: it is the number in the community's address");
            }
            needed("secret", secret.given());
            needed("confirmation", !confirmation.isBlank());
        }
    }

    /** Whether there is a token, and so a channel. */
    public boolean on() {
        return token.given();
    }

    String call(String method) {
        return VendorUrls.below(api, "/" + method).toString();
    }

    String webhook() {
        return VendorUrls.below(publicUrl, "/webhooks/vk/" + bot).toString();
    }

    private static void needed(String key, boolean given) {
        if (!given) {
            throw new IllegalArgumentException("vk has a token but no " + key
                    + ": it stands in the community's settings under API usage, Callback API");
        }
    }
}
