package dragoman.whatsapp;

import dragoman.http.Answer;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.port.Channel;
import dragoman.port.Conversations;
import dragoman.port.Secret;
import dragoman.testkit.Door;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.Hmac;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.SampleBodies;
import dragoman.testkit.ShopFiles;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A shop around the adapter, and whom it knows. */
final class Shop implements Conversations, AutoCloseable {
    static final BotId BOT = new BotId("opanak");
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final LineKey KEY = new LineKey(new ConversationId("c1"), 3, 0);
    static final SampleBodies SAMPLES = new SampleBodies(Shop.class);
    private static final Secret APP_SECRET = new Secret(SAMPLES.key());
    private static final Secret WORD = new Secret("our-word");

    final MemoryInbox inbox = new MemoryInbox();
    final ShopFiles files = ShopFiles.none();
    final Set<Address> known = ConcurrentHashMap.newKeySet();
    volatile Instant now = NOW;
    private final WhatsApp whatsApp;
    private final Door door;

    static WhatsAppSettings settings(URI api, URI publicUrl, boolean vendorLimits) {
        return new WhatsAppSettings(BOT, new Secret(FakeWhatsApp.TOKEN), FakeWhatsApp.PHONE_NUMBER_ID,
                APP_SECRET, WORD, api, publicUrl, vendorLimits);
    }

    Shop(URI api, String publicUrl, boolean vendorLimits) {
        var url = URI.create(publicUrl);
        var settings = settings(api, url, vendorLimits);
        var sister = new WhatsAppSettings(new BotId("sister"), new Secret("t"), "106540000000099",
                APP_SECRET, WORD, api, url, true);
        var off = new WhatsAppSettings(new BotId("off"), new Secret(""), "", new Secret(""), new Secret(""),
                api, url, true);
        whatsApp = new WhatsApp(List.of(settings, sister, off), inbox, this, files, () -> now);
        door = new Door(whatsApp.routes());
    }

    static Shop at(URI api) {
        return new Shop(api, "https://shop.example", false);
    }

    static Shop closed() {
        return at(URI.create("http://127.0.0.1:9"));
    }

    /** Where the messenger posts to. */
    URI webhook() {
        return door.address().resolve("/webhooks/whatsapp/" + BOT);
    }

    Channel channel() {
        return whatsApp.channel(BOT).orElseThrow();
    }

    WhatsAppRegistration registration() {
        return whatsApp.registration(BOT).orElseThrow();
    }

    Answer get(String bot, Map<String, String> query) {
        return door.get(bot, query);
    }

    Answer post(String bot, byte[] body, Map<String, String> headers) {
        return door.post(bot, body, headers);
    }

    /** As Meta signs it. */
    Answer post(byte[] body) {
        return post("opanak", body, signed("sha256=" + Hmac.sha256(APP_SECRET.value(), body)));
    }

    /** With the signature that it was recorded with. */
    Answer postSample(String file) {
        return post("opanak", SAMPLES.read(file), signed(SAMPLES.signature(file)));
    }

    static Map<String, String> signed(String signature) {
        return Map.of("X-Hub-Signature-256", signature);
    }

    static Address address(String user) {
        return new Address(BOT, Change.WHATSAPP, user);
    }

    static Line line(String user, Message message) {
        return new Line(KEY, address(user), message, Author.BOT, 0);
    }

    @Override
    public Optional<ConversationId> find(Address address) {
        return known.contains(address) ? Optional.of(new ConversationId("c1")) : Optional.empty();
    }

    @Override
    public Optional<Conversation> load(ConversationId id) {
        return Optional.empty();
    }

    @Override
    public List<ConversationId> due(Instant when, int max) {
        return List.of();
    }

    @Override
    public void close() {
        door.close();
    }
}
