package dragoman.webchat;

import dragoman.http.Call;
import dragoman.model.Address;
import dragoman.model.BotId;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A visitor's session: 128 random bits in a cookie that no script can read. It is the customer's address. */
record Session(String id) {
    private static final String COOKIE = "dragoman-chat";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration KEPT = Duration.ofDays(90);

    static Session begin() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new Session(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    static Optional<Session> of(Call call) {
        return call.header("Cookie").stream()
                .flatMap(cookies -> Arrays.stream(cookies.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> cookie.substring(COOKIE.length() + 1))
                .filter(id -> ID.matcher(id).matches())
                .map(Session::new)
                .findFirst();
    }

    Address address(BotId bot) {
        return new Address(bot, WebChat.ID, id);
    }

    /** Without a path: the browser then keeps it for this bot's chat alone, also below a proxy's prefix. */
    String cookie(Call call) {
        var secure = call.header("X-Forwarded-Proto").filter("https"::equalsIgnoreCase).isPresent();
        return COOKIE + "=" + id + "; Max-Age=" + KEPT.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
