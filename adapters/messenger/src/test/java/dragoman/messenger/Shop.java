package dragoman.messenger;

import dragoman.http.Answer;
import dragoman.model.BotId;
import dragoman.port.Channel;
import dragoman.port.Secret;
import dragoman.testkit.Door;
import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeMeta.Kind;
import dragoman.testkit.Hmac;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.SampleBodies;
import dragoman.testkit.ShopFiles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A shop with a page and an Instagram account, around the adapter. */
final class Shop {
    static final BotId BOT = new BotId("opanak");
    static final Instant NOW = Instant.ofEpochMilli(1_790_400_005_000L);
    static final String PAGE = Kind.MESSENGER.account();
    private static final SampleBodies SAMPLES = new SampleBodies(Shop.class);

    final MemoryInbox inbox = new MemoryInbox();
    private final Messenger messenger;

    private Shop(URI api, Past past) {
        messenger = new Messenger(List.of(settings(Surface.MESSENGER, PAGE, api),
                settings(Surface.INSTAGRAM, Kind.INSTAGRAM.account(), api)), inbox, past, ShopFiles.none(),
                () -> NOW);
    }

    static Shop at(URI api) {
        return new Shop(api, Past.none());
    }

    /** Begun anew, with this behind it. */
    static Shop after(Past past) {
        return new Shop(URI.create("http://127.0.0.1:9"), past);
    }

    static Shop closed() {
        return at(URI.create("http://127.0.0.1:9"));
    }

    static MessengerSettings settings(Surface surface, String account, URI api) {
        return new MessengerSettings(BOT, surface, account,
                new MessengerSettings.App(FakeMeta.APP, new Secret(FakeMeta.APP_SECRET),
                        new Secret("our-word")),
                new Secret(FakeMeta.TOKEN), api, URI.create("https://shop.example"), false);
    }

    Channel channel(Surface surface) {
        return messenger.channels(BOT).stream().filter(one -> one.traits().id().equals(surface.id()))
                .findFirst()
                .orElseThrow();
    }

    List<String> registered(Surface surface) {
        return messenger.registration(surface, BOT).orElseThrow().set();
    }

    static byte[] sample(String file) {
        return SAMPLES.read(file);
    }

    Answer post(Surface surface, byte[] body) {
        return post(surface, "opanak", body, signed("sha256=" + Hmac.sha256(FakeMeta.APP_SECRET, body)));
    }

    Answer post(Surface surface, String body) {
        return post(surface, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(Surface surface, String bot, byte[] body, Map<String, String> headers) {
        return door(surface).post(bot, body, headers);
    }

    static Map<String, String> signed(String signature) {
        return Map.of("X-Hub-Signature-256", signature);
    }

    Answer get(Surface surface, Map<String, String> query) {
        return door(surface).get("opanak", query);
    }

    /** What listens for one of the two. */
    Door door(Surface surface) {
        return new Door(messenger.routes()).at("/webhooks/" + surface.id() + "/{bot}");
    }
}
