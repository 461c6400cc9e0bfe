package dragoman.viber;

import dragoman.http.Answer;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.port.Channel;
import dragoman.port.Secret;
import dragoman.port.Sent;
import dragoman.port.Welcomes;
import dragoman.testkit.Door;
import dragoman.testkit.Hmac;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.SampleBodies;
import dragoman.testkit.ShopFiles;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shop around the adapter, with the welcome it has ready. */
final class Shop implements Welcomes, AutoCloseable {
    static final BotId BOT = new BotId("opanak");
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final SampleBodies SAMPLES = new SampleBodies(Shop.class);
    private static final String TOKEN = SAMPLES.key();

    final MemoryInbox inbox = new MemoryInbox();
    final ShopFiles files = ShopFiles.none();
    final Map<LineKey, Sent> settled = new ConcurrentHashMap<>();
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    volatile Optional<Line> welcome = Optional.empty();
    volatile Instant now = NOW;
    private final Viber viber;
    private final Door door;

    Shop(URI api, String publicUrl, boolean vendorLimits) {
        var settings = new ViberSettings(BOT, new Secret(TOKEN), api, "Opanak", URI.create(publicUrl),
                vendorLimits);
        var off = new ViberSettings(new BotId("off"), new Secret(""), api, "Off", URI.create(publicUrl),
                true);
        viber = new Viber(List.of(settings, off), inbox, this, files, () -> now);
        door = new Door(viber.routes());
    }

    static Shop at(URI api) {
        return new Shop(api, "https://shop.example", true);
    }

    static Shop closed() {
        return at(URI.create("http://127.0.0.1:9"));
    }

    /** Where the messenger posts to. */
    URI webhook() {
        return door.address().resolve("/webhooks/viber/" + BOT);
    }

    Channel channel() {
        return viber.channel(BOT).orElseThrow();
    }

    ViberRegistration registration() {
        return viber.registration(BOT).orElseThrow();
    }

    Answer post(String bot, byte[] body, Map<String, String> headers) {
        return door.post(bot, body, headers);
    }

    /** As Viber signs it. */
    Answer post(byte[] body) {
        return post("opanak", body, signed(Hmac.sha256(TOKEN, body)));
    }

    /** With the signature that it was recorded with. */
    Answer postSample(String file) {
        return post("opanak", SAMPLES.read(file), signed(SAMPLES.signature(file)));
    }

    static Map<String, String> signed(String signature) {
        return Map.of(ViberWebhook.SIGNATURE, signature);
    }

    static Line line(String user, Message message) {
        var key = new LineKey(new ConversationId("c1"), 3, 0);
        return new Line(key, new Address(BOT, ViberParser.VIBER, user), message, Author.BOT, 0);
    }

    @Override
    public Optional<Line> claim(ConversationId conversation, Duration wait) {
        waits.add(wait);
        return welcome;
    }

    @Override
    public void settle(LineKey line, Sent sent) {
        settled.put(line, sent);
    }

    @Override
    public void close() {
        door.close();
    }
}
