package dragoman.viber;

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
        address("api", api);
        address("public-url", publicUrl);
        // a header cannot carry other signs, and the fault that comes of it would name the token
        if (!token.value().chars().allMatch(sign -> sign > ' ' && sign < 127)) {
            throw new IllegalArgumentException("the token holds a sign that no token has: copy it anew");
        }
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
        return below(api, "/pa/" + method);
    }

    URI webhook() {
        return below(publicUrl, "/webhooks/viber/" + bot);
    }

    boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    private static URI below(URI base, String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    private static void address(String what, URI given) {
        var scheme = String.valueOf(given.getScheme());
        if (!scheme.matches("(?i)https?") || given.getHost() == null) {
            throw new IllegalArgumentException(
                    "viber's " + what + " is an http or https address, not '" + given + "'");
        }
    }
}
