package dragoman.whatsapp;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Picture;
import dragoman.model.Received;
import dragoman.port.Arrival;
import dragoman.port.Channel;
import dragoman.port.Conversations;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.port.Secret;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.Hmac;
import dragoman.testkit.Person;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A shop around the adapter: an inbox that keeps each event once, whom it knows, and its door on the network. */
final class Shop implements Intake, Conversations, Media, AutoCloseable {
    static final BotId BOT = new BotId("opanak");
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final LineKey KEY = new LineKey(new ConversationId("c1"), 3, 0);

    final List<Received> inbox = new CopyOnWriteArrayList<>();
    final List<Integer> calls = new CopyOnWriteArrayList<>();
    final Set<Address> known = ConcurrentHashMap.newKeySet();
    volatile boolean canCommit = true;
    volatile Optional<Path> file = Optional.empty();
    volatile Instant now = NOW;
    private final Set<EventId> events = new HashSet<>();
    private final WhatsApp whatsApp;
    private final FakeHttp door;

    static WhatsAppSettings settings(URI api, URI publicUrl, boolean vendorLimits) {
        return new WhatsAppSettings(BOT, new Secret(FakeWhatsApp.TOKEN), FakeWhatsApp.PHONE_NUMBER_ID,
                new Secret(Samples.APP_SECRET), new Secret("our-word"), api, publicUrl, vendorLimits);
    }

    Shop(URI api, String publicUrl, boolean vendorLimits) {
        var url = URI.create(publicUrl);
        var secret = new Secret(Samples.APP_SECRET);
        var word = new Secret("our-word");
        var settings = settings(api, url, vendorLimits);
        var sister = new WhatsAppSettings(new BotId("sister"), new Secret("t"), "106540000000099", secret,
                word, api, url, true);
        var off = new WhatsAppSettings(new BotId("off"), new Secret(""), "", new Secret(""), new Secret(""),
                api, url, true);
        whatsApp = new WhatsApp(List.of(settings, sister, off), this, this, this, () -> now);
        door = FakeHttp.start(request -> {
            var answer = post(request.path().replaceFirst(".*/", ""), request.body(),
                    request.header("X-Hub-Signature-256"));
            return new FakeHttp.Reply(answer.status(), answer.contentType(), answer.body(), answer.headers());
        });
    }

    static Shop at(URI api) {
        return new Shop(api, "https://shop.example", false);
    }

    static Shop closed() {
        return at(URI.create("http://127.0.0.1:9"));
    }

    /** Where the messenger posts to. */
    URI webhook() {
        return URI.create(door.address() + "/webhooks/whatsapp/" + BOT);
    }

    Channel channel() {
        return whatsApp.channel(BOT).orElseThrow();
    }

    WhatsAppRegistration registration() {
        return whatsApp.registration(BOT).orElseThrow();
    }

    Answer get(String bot, Map<String, String> query) {
        return whatsApp.routes().get(0).endpoint()
                .answer(new Asked(bot, new byte[0], Optional.empty(), query));
    }

    Answer post(String bot, byte[] body, Optional<String> signature) {
        return whatsApp.routes().get(1).endpoint().answer(new Asked(bot, body, signature, Map.of()));
    }

    Answer post(byte[] body) {
        return post("opanak", body, Optional.of("sha256=" + Hmac.sha256(Samples.APP_SECRET, body)));
    }

    static Address address(String user) {
        return new Address(BOT, Change.WHATSAPP, user);
    }

    static Line line(String user, Message message) {
        return new Line(KEY, address(user), message, Author.BOT, 0);
    }

    @Override
    public synchronized List<Arrival> accept(List<Received> received) {
        if (!canCommit) {
            throw new NotCommitted("the disk is full");
        }
        calls.add(received.size());
        var fresh = new ArrayList<Arrival>();
        for (var one : received) {
            if (events.add(one.event())) {
                inbox.add(one);
                fresh.add(new Arrival(inbox.size(), new ConversationId("c1"), one));
            }
        }
        notifyAll();
        return fresh;
    }

    /** Waits until something like this has come in. */
    synchronized Received awaits(Predicate<Received> wanted) throws InterruptedException {
        var end = System.nanoTime() + Person.PATIENCE.toNanos();
        while (inbox.stream().noneMatch(wanted)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain; came in: " + inbox);
            }
            wait(100);
        }
        return inbox.stream().filter(wanted).findFirst().orElseThrow();
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
    public Optional<Path> file(BotId bot, Picture picture) {
        return file;
    }

    @Override
    public URI address(BotId bot, Picture picture) {
        return URI.create(picture.source());
    }

    @Override
    public void close() {
        door.close();
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
