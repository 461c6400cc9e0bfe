package dragoman.agentdesk;

import dragoman.http.Call;
import dragoman.http.outgoing.VendorUrls;
import dragoman.model.BotId;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** The session's cookie: no script reads it, no other site's page sends it. */
record Cookie(boolean https) {
    private static final String NAME = "dragoman-desk";
    private static final String BOT = "dragoman-bot";

    static Cookie under(URI publicUrl) {
        return new Cookie(VendorUrls.secure(publicUrl));
    }

    static Optional<String> token(Call call) {
        return value(call, NAME).filter(token -> token.matches("[A-Za-z0-9_.-]{16,200}"));
    }

    /** The bot that was chosen last; no secret. */
    static Optional<String> bot(Call call) {
        return value(call, BOT);
    }

    static String bot(BotId chosen) {
        return BOT + "=" + chosen + "; Path=/desk; HttpOnly; SameSite=Strict";
    }

    private static Optional<String> value(Call call, String name) {
        return call.header("Cookie").stream().flatMap(all -> Arrays.stream(all.split(";", -1)))
                .map(String::strip).filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1)).findFirst();
    }

    String carrying(String token, Call call) {
        return text(token, call);
    }

    String gone(Call call) {
        return text("", call) + "; Max-Age=0";
    }

    /** Over plain HTTP, as on the shop's own network, a browser would drop a Secure one. */
    private String text(String token, Call call) {
        var secure = https && !plainHttp(call)
                || call.header("X-Forwarded-Proto").filter("https"::equalsIgnoreCase).isPresent();
        return NAME + "=" + token + "; Path=/desk; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    private static boolean plainHttp(Call call) {
        return call.header("Origin").filter(origin -> origin.startsWith("http://")).isPresent();
    }
}
