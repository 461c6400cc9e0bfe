package dragoman.webchat;

import dragoman.http.Call;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A visitor's session: 128 random bits. On our own page they are a cookie that no script can read; within a shop's page, where browsers
 * refuse such cookies, the page's frame shows them in a header. What is stored, shown to agents and logged is their hash: whoever reads that
 * cannot speak as the visitor.
 */
record Session(String token, boolean framed) {
    private static final String COOKIE = "dragoman-chat";
    private static final String BEARER = "Bearer ";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration KEPT = Duration.ofDays(90);

    /** A new visitor, who comes as this call does. */
    static Session begin(Call call) {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Session(written(bits), framed(call));
    }

    /** A call that shows a header is judged by it alone: a cookie that comes along belongs to our own page. */
    static Optional<Session> of(Call call) {
        var framed = framed(call);
        return (framed ? header(call) : cookie(call)).filter(token -> TOKEN.matcher(token).matches())
                .map(token -> new Session(token, framed));
    }

    /** As the store knows the visitor. */
    String id() {
        return written(Arrays.copyOf(Sha256.of(token.getBytes(StandardCharsets.US_ASCII)), BYTES));
    }

    Address address(BotId bot) {
        return new Address(bot, WebChat.ID, id());
    }

    /** Without a path: the browser then keeps it for this bot's chat alone, also below a proxy's prefix. */
    String cookie(boolean secure) {
        return COOKIE + "=" + token + "; Max-Age=" + KEPT.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }

    private static boolean framed(Call call) {
        return call.header("Authorization").filter(header -> header.startsWith(BEARER)).isPresent();
    }

    private static Optional<String> header(Call call) {
        return call.header("Authorization").map(header -> header.substring(BEARER.length()).strip());
    }

    private static Optional<String> cookie(Call call) {
        return call.header("Cookie").stream().flatMap(cookies -> Arrays.stream(cookies.split(";", -1)))
                .map(String::strip).filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> cookie.substring(COOKIE.length() + 1)).findFirst();
    }

    private static String written(byte[] bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    @Override
    public String toString() {
        return "Session[" + id() + "]";
    }
}
