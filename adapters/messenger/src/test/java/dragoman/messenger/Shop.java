package dragoman.messenger;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.model.BotId;
import dragoman.model.Picture;
import dragoman.port.Channel;
import dragoman.port.Media;
import dragoman.port.Secret;
import dragoman.testkit.Hmac;
import dragoman.testkit.MemoryInbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop with a page and an Instagram account, around the adapter. */
final class Shop implements Media {
    static final BotId BOT = new BotId("opanak");
    static final Instant NOW = Instant.ofEpochMilli(1_790_400_005_000L);
    static final String APP = "1517776481860111";
    static final String PAGE = "1067280970000001";
    static final String ACCOUNT = "17841400000000001";
    private static final String SECRET = "test_app_secret";

    final MemoryInbox inbox = new MemoryInbox();
    private final Messenger messenger;

    private Shop(URI api) {
        messenger = new Messenger(List.of(settings(Surface.MESSENGER, PAGE, api),
                settings(Surface.INSTAGRAM, ACCOUNT, api)), inbox, this, () -> NOW);
    }

    static Shop at(URI api) {
        return new Shop(api);
    }

    static Shop closed() {
        return at(URI.create("http://127.0.0.1:9"));
    }

    static MessengerSettings settings(Surface surface, String account, URI api) {
        return new MessengerSettings(BOT, surface, account,
                new MessengerSettings.App(APP, new Secret(SECRET), new Secret("our-word")),
                new Secret("token"),
                api, URI.create("https://shop.example"), false);
    }

    Channel channel(Surface surface) {
        return messenger.channels(BOT).stream().filter(one -> one.id().equals(surface.id())).findFirst()
                .orElseThrow();
    }

    List<String> registered(Surface surface) {
        return messenger.registration(surface, BOT).orElseThrow().set();
    }

    static byte[] sample(String file) {
        try (var stream = Shop.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("no sample " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer post(Surface surface, byte[] body) {
        return post(surface, "opanak", body, Optional.of("sha256=" + Hmac.sha256(SECRET, body)));
    }

    Answer post(Surface surface, String body) {
        return post(surface, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(Surface surface, String bot, byte[] body, Optional<String> signature) {
        return route("POST", surface).endpoint().answer(new Asked(bot, body, signature, Map.of()));
    }

    Answer get(Surface surface, Map<String, String> query) {
        return route("GET", surface).endpoint()
                .answer(new Asked("opanak", new byte[0], Optional.empty(), query));
    }

    private Route route(String method, Surface surface) {
        return messenger.routes().stream().filter(route -> route.method().equals(method)
                && route.path().equals("/webhooks/" + surface.id() + "/{bot}")).findFirst().orElseThrow();
    }

    @Override
    public Optional<Path> file(BotId bot, Picture picture) {
        return Optional.empty();
    }

    @Override
    public URI address(BotId bot, Picture picture) {
        return picture.source().startsWith("http")
                ? URI.create(picture.source())
                : URI.create("https://shop.example/" + picture.source());
    }

    @SuppressWarnings("ArrayRecordComponent") // as the contract wants the bytes that came
    private record Asked(String bot, byte[] body, Optional<String> signature, Map<String, String> asked)
            implements
                Call {
        @Override
        public Optional<String> header(String name) {
            return name.equalsIgnoreCase("X-Hub-Signature-256") ? signature : Optional.empty();
        }

        @Override
        public Optional<String> query(String name) {
            return Optional.ofNullable(asked.get(name));
        }

        @Override
        public String path(String name) {
            return bot;
        }
    }
}
