package dragoman.viber;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Picture;
import dragoman.model.Received;
import dragoman.port.Arrival;
import dragoman.port.Channel;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.port.Secret;
import dragoman.port.Sent;
import dragoman.port.Welcomes;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.Hmac;
import dragoman.testkit.Person;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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

/** A shop around the adapter: an inbox that keeps each event once, the welcome it has ready, and its door on the network. */
final class Shop implements Intake, Welcomes, Media, AutoCloseable {
    static final BotId BOT = new BotId("opanak");
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    final List<Received> inbox = new CopyOnWriteArrayList<>();
    final Map<LineKey, Sent> settled = new ConcurrentHashMap<>();
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    volatile boolean canCommit = true;
    volatile Optional<Line> welcome = Optional.empty();
    volatile Optional<Path> file = Optional.empty();
    volatile Instant now = NOW;
    private final Set<EventId> known = new HashSet<>();
    private final Viber viber;
    private final FakeHttp door;

    Shop(URI api, String publicUrl, boolean vendorLimits) {
        var settings = new ViberSettings(BOT, new Secret(Samples.TOKEN), api, "Opanak", URI.create(publicUrl),
                vendorLimits);
        var off = new ViberSettings(new BotId("off"), new Secret(""), api, "Off", URI.create(publicUrl),
                true);
        viber = new Viber(List.of(settings, off), this, this, this, () -> now);
        door = FakeHttp.start(request -> {
            var answer = post(request.path().replaceFirst(".*/", ""), request.body(),
                    request.header(Signature.HEADER));
            return new FakeHttp.Reply(answer.status(), answer.contentType(), answer.body(), answer.headers());
        });
    }

    static Shop at(URI api) {
        return new Shop(api, "https://shop.example", true);
    }

    static Shop closed() {
        return at(URI.create("http://127.0.0.1:9"));
    }

    /** Where the messenger posts to. */
    URI webhook() {
        return URI.create(door.address() + "/webhooks/viber/" + BOT);
    }

    Channel channel() {
        return viber.channel(BOT).orElseThrow();
    }

    ViberRegistration registration() {
        return viber.registration(BOT).orElseThrow();
    }

    Answer post(String bot, byte[] body, Optional<String> signature) {
        return viber.routes().getFirst().endpoint().answer(new Posted(bot, body, signature));
    }

    Answer post(byte[] body) {
        return post("opanak", body, Optional.of(Hmac.sha256(Samples.TOKEN, body)));
    }

    static Line line(String user, Message message) {
        var key = new LineKey(new ConversationId("c1"), 3, 0);
        return new Line(key, new Address(BOT, ViberParser.VIBER, user), message, Author.BOT, 0);
    }

    @Override
    public synchronized List<Arrival> accept(List<Received> received) {
        if (!canCommit) {
            throw new NotCommitted("the disk is full");
        }
        var fresh = new ArrayList<Arrival>();
        for (var one : received) {
            if (known.add(one.event())) {
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
    public Optional<Line> claim(ConversationId conversation, Duration wait) {
        waits.add(wait);
        return welcome;
    }

    @Override
    public void settle(LineKey line, Sent sent) {
        settled.put(line, sent);
    }

    @Override
    public Optional<Path> file(BotId bot, Picture picture) {
        return file;
    }

    @Override
    public URI address(BotId bot, Picture picture) {
        return URI.create(picture.source().startsWith("http")
                ? picture.source()
                : "https://shop.example/media/x/" + picture.source());
    }

    @Override
    public void close() {
        door.close();
    }

    @SuppressWarnings("ArrayRecordComponent") // as the contract wants the bytes that came
    private record Posted(String bot, byte[] body, Optional<String> signature) implements Call {
        @Override
        public Optional<String> header(String name) {
            return name.equalsIgnoreCase("X-Viber-Content-Signature") ? signature : Optional.empty();
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
