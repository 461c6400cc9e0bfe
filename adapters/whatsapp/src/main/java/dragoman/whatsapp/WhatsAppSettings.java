package dragoman.whatsapp;

import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;

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
 */
public record WhatsAppSettings(BotId bot, Secret token, String phoneNumberId, Secret appSecret,
        Secret verifyToken,
        URI api, URI publicUrl, boolean vendorLimits) {

    public WhatsAppSettings {
        address("api", api);
        address("public-url", publicUrl);
        // a header cannot carry other signs: nothing could ever be sent
        if (!token.value().chars().allMatch(sign -> sign > ' ' && sign < 127)) {
            throw new IllegalArgumentException("the token holds a sign that no token has: copy it anew");
        }
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
        return below(api, "/" + path);
    }

    URI webhook() {
        return below(publicUrl, "/webhooks/whatsapp/" + bot);
    }

    boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    private static URI below(URI base, String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    private static void needed(String key, boolean given, String where) {
        if (!given) {
            throw new IllegalArgumentException("whatsapp has a token but no " + key + ": " + where);
        }
    }

    private static void address(String what, URI given) {
        var scheme = String.valueOf(given.getScheme());
        if (!scheme.matches("(?i)https?") || given.getHost() == null) {
            throw new IllegalArgumentException(
                    "whatsapp's " + what + " is an http or https address, not '" + given + "'");
        }
    }
}
