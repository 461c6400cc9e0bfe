package dragoman.viber;

import dragoman.http.outgoing.VendorUrls;
import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;

/**
 * One bot's account with Viber.
 *
 * @param token from the account's page; without one the channel is off
 * @param api where Viber's REST API is, such as {@code https://chatapi.viber.com}
 * @param senderName shown above our messages, at most 28 characters
 * @param publicUrl where the world reaches this server; Viber itself wants https
 * @param vendorLimits whether we keep to Viber's pace ourselves
 */
public record ViberSettings(BotId bot, Secret token, URI api, String senderName, URI publicUrl,
        boolean vendorLimits) {
    private static final int LONGEST_NAME = 28;

    public ViberSettings {
        VendorUrls.check("viber's api", api);
        VendorUrls.check("viber's public-url", publicUrl);
        VendorUrls.check(token);
        if (senderName.isBlank() || senderName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "Viber shows a sender's name of 1 to 28 characters, not '" + senderName
                            + "': set a shorter one");
        }
    }

    /** Whether there is a token, and so a channel. */
    public boolean on() {
        return token.given();
    }

    URI call(String method) {
        return VendorUrls.below(api, "/pa/" + method);
    }

    URI webhook() {
        return VendorUrls.below(publicUrl, "/webhooks/viber/" + bot);
    }

    boolean secure() {
        return VendorUrls.secure(publicUrl);
    }
}
