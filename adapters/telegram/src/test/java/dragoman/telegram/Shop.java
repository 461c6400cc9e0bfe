package dragoman.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.http.Answer;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.port.Channel;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.port.Secret;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.Door;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.SampleBodies;
import dragoman.testkit.ShopFiles;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A shop with one bot, as tests need it. */
final class Shop {
    static final BotId BOT = new BotId("acme");
    static final String SECRET = "test_Secret-Token_123";
    static final Instant NOW = Instant.parse("2026-11-21T10:15:00Z");
    private static final SampleBodies SAMPLES = new SampleBodies(Shop.class);

    private Shop() {}

    static TelegramSettings settings(URI api, Mode mode) {
        return new TelegramSettings(BOT, new Secret(FakeTelegram.TOKEN), new Secret(SECRET), api, mode, false,
                URI.create("https://shop.example"));
    }

    static Telegram telegram(URI api, Mode mode, Intake intake) {
        return telegram(api, mode, intake, ShopFiles.none());
    }

    static Telegram telegram(URI api, Mode mode, Intake intake, Media media) {
        return new Telegram(List.of(settings(api, mode)), intake, media, InstantSource.fixed(NOW));
    }

    static Channel channel(Telegram telegram) {
        return telegram.channel(BOT).orElseThrow();
    }

    /** Posts to the bot's webhook without a network. */
    static Answer post(Telegram telegram, String bot, Map<String, String> headers, byte[] body) {
        return new Door(telegram.routes()).post(bot, body, headers);
    }

    static Answer post(Telegram telegram, byte[] body) {
        return post(telegram, BOT.value(), Map.of("x-telegram-bot-api-secret-token", SECRET), body);
    }

    static Answer post(Telegram telegram, String body) {
        return post(telegram, body.getBytes(UTF_8));
    }

    static Line line(String user, Message message) {
        return line(new Address(BOT, Telegram.ID, user), message);
    }

    static Line line(Address to, Message message) {
        return new Line(new LineKey(new ConversationId("c1"), 1, 0), to, message, Author.BOT, 0);
    }

    static byte[] sample(String name) {
        return SAMPLES.read("/channel-samples/" + name + ".json");
    }
}
