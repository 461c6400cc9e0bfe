package dragoman.telegram;

import dragoman.http.outgoing.VendorUrls;
import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;
import java.util.OptionalLong;

/**
 * One bot's way to Telegram; refuses what could not work, and says the remedy.
 *
 * @param token as BotFather gave it
 * @param secret what Telegram repeats in each webhook call; needed for webhooks
 * @param api {@code https://api.telegram.org}, or a server of one's own without a path
 * @param vendorLimits keep to Telegram's own pace; off only for load tests
 * @param publicUrl where the world reaches us; webhooks lie below it
 */
public record TelegramSettings(BotId bot, Secret token, Secret secret, URI api, Mode mode,
        boolean vendorLimits, URI publicUrl) {

    /** How updates come in. */
    public enum Mode {
        /** Telegram calls us. */
        WEBHOOK,
        /** We ask Telegram, for owners without a public address. */
        POLLING
    }

    public TelegramSettings {
        check(token.value().matches("[A-Za-z0-9:_-]+"), bot,
                "the token is not as BotFather writes it (123456:ABC-…); copy it again, without spaces");
        check(secret.given() || mode == Mode.POLLING, bot,
                "webhooks need a secret; set one of 1-256 of A-Z a-z 0-9 _ - (TELEGRAM_SECRET), or mode: polling");
        check(!secret.given() || secret.value().matches("[A-Za-z0-9_-]{1,256}"), bot,
                "the secret may have 1-256 of A-Z a-z 0-9 _ - only; choose another");
        check(api.getHost() != null && String.valueOf(api.getScheme()).matches("https?"), bot,
                "api must be an http or https address, not " + api + "; usually https://api.telegram.org");
        check(api.getPath().isEmpty() || api.getPath().equals("/"), bot,
                "api takes no path; write " + api.getScheme() + "://" + api.getAuthority());
    }

    private static void check(boolean fine, BotId bot, String otherwise) {
        if (!fine) {
            throw new IllegalArgumentException("telegram of bot " + bot + ": " + otherwise);
        }
    }

    /** The address that Telegram is to call. */
    URI webhook() {
        return VendorUrls.below(publicUrl, "/webhooks/telegram/" + bot);
    }

    /** The bot's own id: the first half of its token, where it has Telegram's form. */
    OptionalLong id() {
        var half = token.value().split(":", 2)[0];
        return half.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(half)) : OptionalLong.empty();
    }

    int port() {
        if (api.getPort() >= 0) {
            return api.getPort();
        }
        return api.getScheme().equals("https") ? 443 : 80;
    }
}
