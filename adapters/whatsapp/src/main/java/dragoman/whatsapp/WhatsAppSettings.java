package dragoman.whatsapp;

import dragoman.http.outgoing.VendorUrls;
import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * One bot's number with WhatsApp.
 *
 * @param token of the app's system user; without one the channel is off
 * @param phoneNumberId Meta's id of the number, not the number itself
 * @param appSecret signs what Meta sends
 * @param verifyToken a word of our own that Meta repeats when the webhook is set up
 * @param api Graph with its version, such as {@code https://graph.facebook.com/v26.0}
 * @param publicUrl where the world reaches this server; Meta itself wants https
 * @param vendorLimits whether we keep to Meta's pace ourselves
 * @param template carries our words when more than 24 hours have passed since the customer wrote; without one such a line is refused
 */
public record WhatsAppSettings(BotId bot, Secret token, String phoneNumberId, Secret appSecret,
        Secret verifyToken,
        URI api, URI publicUrl, boolean vendorLimits, Optional<Template> template) {

    /**
     * A message template that Meta has approved, with one place, {@code {{1}}}, in its body.
     *
     * @param language as Meta writes it, such as {@code en} or {@code en_US}
     */
    public record Template(String name, String language) {
        public Template {
            if (!name.matches("[a-z0-9_]{1,512}") || !language.matches("[a-z]{2,3}(_[A-Z]{2})?")) {
                throw new IllegalArgumentException(
                        "whatsapp's template has a name of small letters, digits and _, "
                                + "and a language such as en or en_US: '" + name + "', '" + language + "'");
            }
        }
    }

    /** Without a template. */
    public WhatsAppSettings(BotId bot, Secret token, String phoneNumberId, Secret appSecret,
            Secret verifyToken,
            URI api, URI publicUrl, boolean vendorLimits) {
        this(bot, token, phoneNumberId, appSecret, verifyToken, api, publicUrl, vendorLimits,
                Optional.empty());
    }

    public WhatsAppSettings {
        VendorUrls.check("whatsapp's api", api);
        VendorUrls.check("whatsapp's public-url", publicUrl);
        VendorUrls.check(token);
        if (token.given()) {
            needed("phone-number-id", !phoneNumberId.isBlank(),
                    "it stands in Meta's console under WhatsApp, API setup");
            needed("app-secret", appSecret.given(), "it stands in Meta's console under App settings, Basic");
            needed("verify-token", verifyToken.given(),
                    "choose any word, and enter the same one in Meta's console");
        }
    }

    /** Whether there is a token, and so a channel. */
    public boolean on() {
        return token.given();
    }

    URI call(String path) {
        return VendorUrls.below(api, "/" + path);
    }

    URI webhook() {
        return VendorUrls.below(publicUrl, "/webhooks/whatsapp/" + bot);
    }

    boolean secure() {
        return VendorUrls.secure(publicUrl);
    }

    private static void needed(String key, boolean given, String where) {
        if (!given) {
            throw new IllegalArgumentException("whatsapp has a token but no " + key + ": " + where);
        }
    }
}
