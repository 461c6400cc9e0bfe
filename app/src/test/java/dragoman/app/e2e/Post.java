package dragoman.app.e2e;

import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeViber;
import dragoman.testkit.FakeVk;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.Hmac;
import dragoman.testkit.Webhook;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A call of a messenger, to be made by hand: as often as a test likes, or with a wrong signature. */
record Post(URI to, String body, Map<String, String> headers) {

    /** To the shop's bot, or to another that is not there. */
    static Post to(URI shop, Door door, String bot, String body) {
        return new Post(shop.resolve("/webhooks/" + door.name().toLowerCase(Locale.ROOT) + "/" + bot), body,
                signature(door, body));
    }

    static Post to(URI shop, Door door, String body) {
        return to(shop, door, ShopPlan.BOT, body);
    }

    /** Signed with what somebody else might guess. */
    Post forged() {
        var wrong = headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> turned(header.getValue())));
        return new Post(to, body.replace(FakeVk.SECRET, turned(FakeVk.SECRET)), wrong);
    }

    Post unsigned() {
        return new Post(to, body.replace(FakeVk.SECRET, ""), Map.of());
    }

    /** The signature stays that of the first body. */
    Post withOther(String otherBody) {
        return new Post(to, otherBody, headers);
    }

    /** Makes the call once and returns the status of the answer. */
    int status() {
        try {
            return new Webhook(to).post(body.getBytes(StandardCharsets.UTF_8), headers).statusCode();
        } catch (IOException e) {
            throw new AssertionError(to + " did not answer", e);
        }
    }

    /** The last character is another one; the form is kept. */
    private static String turned(String signature) {
        var last = signature.charAt(signature.length() - 1);
        return signature.substring(0, signature.length() - 1) + (last == '0' ? '1' : '0');
    }

    private static Map<String, String> signature(Door door, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return switch (door) {
            case TELEGRAM -> Map.of("X-Telegram-Bot-Api-Secret-Token", Messengers.TELEGRAM_SECRET);
            case VIBER -> Map.of("X-Viber-Content-Signature", Hmac.sha256(FakeViber.TOKEN, bytes));
            case WHATSAPP ->
                Map.of("X-Hub-Signature-256", "sha256=" + Hmac.sha256(FakeWhatsApp.APP_SECRET, bytes));
            case MESSENGER, INSTAGRAM ->
                Map.of("X-Hub-Signature-256", "sha256=" + Hmac.sha256(FakeMeta.APP_SECRET, bytes));
            // its secret is in the body
            case VK -> Map.of();
            case WEB_CHAT -> throw new IllegalArgumentException("our own page signs nothing");
        };
    }
}
