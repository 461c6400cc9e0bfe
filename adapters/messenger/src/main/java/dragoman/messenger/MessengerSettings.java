package dragoman.messenger;

import dragoman.http.outgoing.VendorUrls;
import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;

/**
 * One bot's page with Messenger, or its professional account with Instagram.
 *
 * @param account the page's or the account's id: Meta names it in each event
 * @param app the secrets of Meta's app through which we speak
 * @param token of the page or account; without one the channel is off
 * @param api Graph with its version, such as {@code https://graph.facebook.com/v26.0}
 * @param publicUrl where the world reaches this server; Meta itself wants https
 * @param vendorLimits whether we keep to Meta's pace ourselves
 */
public record MessengerSettings(BotId bot, Surface surface, String account, App app, Secret token, URI api,
        URI publicUrl, boolean vendorLimits) {

    /**
     * The app in Meta's console.
     *
     * @param id tells our own messages from those that a person wrote in Meta's own apps
     * @param secret signs what Meta sends
     * @param verifyToken a word of our own that Meta repeats when the webhook is set up
     */
    public record App(String id, Secret secret, Secret verifyToken) {}

    public MessengerSettings {
        VendorUrls.check("the api", api);
        VendorUrls.check("the public-url", publicUrl);
        VendorUrls.check(token);
        if (token.given()) {
            var where = "it stands in Meta's console under App settings, Basic";
            number(surface, accountKey(surface), account, "copy it from the page's or account's settings");
            number(surface, "app-id", app.id(), where);
            needed(surface, "app-secret", app.secret(), where);
            needed(surface, "verify-token", app.verifyToken(),
                    "choose any word, and enter the same one in Meta's console");
        }
    }

    /** How the configuration calls {@link #account}. */
    public static String accountKey(Surface surface) {
        return switch (surface) {
            case MESSENGER -> "page-id";
            case INSTAGRAM -> "account-id";
        };
    }

    /** Whether there is a token, and so a channel. */
    public boolean on() {
        return token.given();
    }

    String call(String path) {
        return VendorUrls.below(api, "/" + path).toString();
    }

    String webhook() {
        return VendorUrls.below(publicUrl, "/webhooks/" + surface.id() + "/" + bot).toString();
    }

    boolean secure() {
        return VendorUrls.secure(publicUrl);
    }

    private static void number(Surface surface, String key, String value, String where) {
        if (!value.matches("[0-9]+")) {
            throw new IllegalArgumentException(
                    surface.id() + " has a token, and its " + key + " is no number of Meta's: " + where);
        }
    }

    private static void needed(Surface surface, String key, Secret value, String where) {
        if (!value.given()) {
            throw new IllegalArgumentException(surface.id() + " has a token but no " + key + ": " + where);
        }
    }
}
