package dragoman.app.fuzz;

import dragoman.http.Answer;
import dragoman.messenger.Messenger;
import dragoman.messenger.MessengerSettings;
import dragoman.messenger.Past;
import dragoman.messenger.Surface;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.port.Arrival;
import dragoman.port.Conversations;
import dragoman.port.Intake;
import dragoman.port.Secret;
import dragoman.port.Sent;
import dragoman.port.Welcomes;
import dragoman.telegram.Telegram;
import dragoman.telegram.TelegramSettings;
import dragoman.testkit.Door;
import dragoman.testkit.Hmac;
import dragoman.testkit.ShopFiles;
import dragoman.viber.Viber;
import dragoman.viber.ViberSettings;
import dragoman.vk.Vk;
import dragoman.vk.VkSettings;
import dragoman.whatsapp.WhatsApp;
import dragoman.whatsapp.WhatsAppSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every messenger's webhook of one bot, whose inbox takes everything and keeps nothing. */
final class Webhooks {
    static final Secret SECRET = new Secret("a-secret-of-tests");
    private static final BotId BOT = new BotId("shop");
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");
    private static final URI PUBLIC = URI.create("https://shop.example");
    private static final InstantSource NOON = InstantSource
            .fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Intake INBOX = received -> received.stream()
            .map(one -> new Arrival(1, new ConversationId("c1"), one)).toList();

    private final Map<String, Door> doors = Map.of("telegram", telegram(), "viber", viber(), "whatsapp",
            whatsapp(), "messenger", meta(Surface.MESSENGER), "instagram", meta(Surface.INSTAGRAM), "vk",
            vk());

    /** With the proof that the messenger would send along. */
    Answer post(String messenger, byte[] body) {
        return post(messenger, body, switch (messenger) {
            case "telegram" -> SECRET.value();
            case "viber" -> Hmac.sha256(SECRET.value(), body);
            default -> "sha256=" + Hmac.sha256(SECRET.value(), body);
        });
    }

    /** With any proof. */
    Answer post(String messenger, byte[] body, String proof) {
        return Optional.ofNullable(doors.get(messenger)).orElseThrow().post(BOT.value(), body,
                Map.of("X-Telegram-Bot-Api-Secret-Token", proof, "X-Viber-Content-Signature", proof,
                        "X-Hub-Signature-256", proof));
    }

    private static Door telegram() {
        var settings = new TelegramSettings(BOT, new Secret("1:abc"), SECRET, NOWHERE,
                TelegramSettings.Mode.WEBHOOK, false, PUBLIC);
        return new Door(new Telegram(List.of(settings), INBOX, ShopFiles.none(), NOON).routes());
    }

    private static Door viber() {
        var settings = new ViberSettings(BOT, SECRET, NOWHERE, "Shop", PUBLIC, false);
        return new Door(
                new Viber(List.of(settings), INBOX, new Silent(), ShopFiles.none(), NOON).routes());
    }

    private static Door whatsapp() {
        var settings = new WhatsAppSettings(BOT, SECRET, "106540000000002", SECRET, SECRET, NOWHERE, PUBLIC,
                false);
        return new Door(
                new WhatsApp(List.of(settings), INBOX, Conversations.none(), ShopFiles.none(), NOON)
                        .routes());
    }

    private static Door meta(Surface surface) {
        var settings = new MessengerSettings(BOT, surface,
                surface == Surface.MESSENGER ? "1067280970000001" : "17841400000000001",
                new MessengerSettings.App("1517776481860111", SECRET, SECRET), SECRET, NOWHERE, PUBLIC,
                false);
        return new Door(new Messenger(List.of(settings), INBOX, Past.none(), ShopFiles.none(), NOON).routes())
                .at("/webhooks/" + surface.id() + "/{bot}");
    }

    private static Door vk() {
        var settings = new VkSettings(BOT, "219000001", SECRET, new Secret("demo_secret"), "9f8e7d",
                NOWHERE, PUBLIC, false);
        return new Door(new Vk(List.of(settings), INBOX, ShopFiles.none(), NOON).routes());
    }

    /** No welcome is ready. */
    private record Silent() implements Welcomes {
        @Override
        public Optional<Line> claim(ConversationId conversation, Duration wait) {
            return Optional.empty();
        }

        @Override
        public void settle(LineKey line, Sent sent) {
            throw new IllegalStateException("nothing was claimed");
        }
    }
}
