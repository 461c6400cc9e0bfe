package dragoman.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Picture;
import dragoman.port.Channel;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.port.Secret;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeTelegram;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop with one bot, as tests need it. */
final class Shop {
    static final BotId BOT = new BotId("acme");
    static final String SECRET = "test_Secret-Token_123";
    static final Instant NOW = Instant.parse("2026-11-21T10:15:00Z");

    private Shop() {}

    static TelegramSettings settings(URI api, Mode mode) {
        return new TelegramSettings(BOT, new Secret(FakeTelegram.TOKEN), new Secret(SECRET), api, mode, false,
                URI.create("https://shop.example"));
    }

    static Telegram telegram(URI api, Mode mode, Intake intake) {
        return telegram(api, mode, intake, noMedia());
    }

    static Telegram telegram(URI api, Mode mode, Intake intake, Media media) {
        return new Telegram(List.of(settings(api, mode)), intake, media, InstantSource.fixed(NOW));
    }

    static Channel channel(Telegram telegram) {
        return telegram.channel(BOT).orElseThrow();
    }

    /** Posts to the bot's webhook without a network. */
    static Answer post(Telegram telegram, String bot, Map<String, String> headers, byte[] body) {
        return telegram.routes().getFirst().endpoint().answer(new Posted(bot, headers, body));
    }

    static Answer post(Telegram telegram, byte[] body) {
        return post(telegram, BOT.value(), Map.of("x-telegram-bot-api-secret-token", SECRET), body);
    }

    static Answer post(Telegram telegram, String body) {
        return post(telegram, body.getBytes(UTF_8));
    }

    /** A listener for the bot's webhook. */
    static FakeHttp listener(Telegram telegram) {
        return FakeHttp.start(request -> {
            var answer = post(telegram, request.path().substring(request.path().lastIndexOf('/') + 1),
                    request.headers(), request.body());
            return new FakeHttp.Reply(answer.status(), answer.contentType(), answer.body(), answer.headers());
        });
    }

    static Line line(String user, Message message) {
        return line(new Address(BOT, Telegram.ID, user), message);
    }

    static Line line(Address to, Message message) {
        return new Line(new LineKey(new ConversationId("c1"), 1, 0), to, message, Author.BOT, 0);
    }

    static byte[] sample(String name) {
        try (var in = Shop.class.getResourceAsStream("/channel-samples/" + name + ".json")) {
            return Optional.ofNullable(in).orElseThrow(() -> new AssertionError("no sample " + name))
                    .readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Pictures by their path; addresses below {@code https://shop.example/media}. */
    static Media media(Path folder) {
        return new Media() {
            @Override
            public Optional<Path> file(BotId bot, Picture picture) {
                return Optional.of(folder.resolve(picture.source())).filter(it -> it.toFile().exists());
            }

            @Override
            public URI address(BotId bot, Picture picture) {
                return URI.create("https://shop.example/media/" + picture.source());
            }
        };
    }

    private static Media noMedia() {
        return media(Path.of("no-such-folder"));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Posted(String bot, Map<String, String> headers, byte[] body) implements Call {
        @Override
        public Optional<String> header(String name) {
            return headers.entrySet().stream().filter(it -> it.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue).findFirst();
        }

        @Override
        public Optional<String> query(String name) {
            return Optional.empty();
        }

        @Override
        public String path(String name) {
            return bot;
        }
    }
}
