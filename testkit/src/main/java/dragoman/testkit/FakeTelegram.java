package dragoman.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Telegram, as far as a bot can tell: {@code var ana = telegram.person("Ana", "en")}. Until {@link #calls} or setWebhook names a webhook, it
 * keeps updates for a bot that asks. Refuses what the real one refuses, in its words.
 */
public final class FakeTelegram implements FakeMessenger, AutoCloseable {
    /** The token of its one bot, whose id is 6900000001 and whose name is {@code acme_demo_bot}. */
    public static final String TOKEN = "6900000001:TEST-token";

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Faults faults = new Faults(TelegramMethods::tooMany);
    private final SentFiles files = new SentFiles(faults);
    private final Ledger ledger = new Ledger();
    private final TelegramQueue queue = new TelegramQueue();
    private final TelegramMethods methods = new TelegramMethods(queue, people, ledger);
    private final AtomicInteger ids = new AtomicInteger(501_001_000);
    private final AtomicInteger messages = new AtomicInteger(100);
    private final AtomicReference<ObjectNode> last = new AtomicReference<>();
    private final FakeHttp http;

    private FakeTelegram(int port) {
        this.http = FakeHttp.start(port, this::answer);
    }

    public static FakeTelegram start() {
        return start(0);
    }

    /** On this port, 0 for a free one. */
    public static FakeTelegram start(int port) {
        return new FakeTelegram(port);
    }

    /** What stands under {@code api} in the configuration. */
    public URI address() {
        return http.address();
    }

    /** A customer with a private chat. */
    public Person person(String name, String language) {
        var person = new Person(this, Integer.toString(ids.incrementAndGet()), name, language);
        people.put(person.id(), person);
        return person;
    }

    /** Pushes updates to this webhook from now on. */
    public FakeTelegram calls(URI webhook, String secret) {
        queue.pushTo(Optional.of(webhook), secret);
        return this;
    }

    /** The next call of this method is answered so, without effect. */
    public FakeTelegram answersNext(String method, Reply reply) {
        faults.next(key(method), new Fault.Answered(reply));
        return this;
    }

    /** The next call of this method is declined in Telegram's form. */
    public FakeTelegram declinesNext(String method, int code, String description) {
        return answersNext(method, TelegramMethods.declined(code, description));
    }

    /** The next call of this method has its effect, but its answer is lost. */
    public FakeTelegram losesNextAnswer(String method) {
        faults.next(key(method), new Fault.CutAfter());
        return this;
    }

    /** Takes so long for each answer but those of getUpdates. */
    public FakeTelegram takes(Duration time) {
        faults.takes(time);
        return this;
    }

    /** What goes wrong; methods in lower case. */
    public Faults faults() {
        return faults;
    }

    /** What each chat got. */
    public Ledger ledger() {
        return ledger;
    }

    /** All calls of this method so far. */
    public List<Request> requests(String method) {
        return http.requests().stream().filter(it -> key(methodOf(it)).equals(key(method))).toList();
    }

    /** The first call of this method, once it is there. */
    public Request awaits(String method) {
        return http.awaits(it -> key(methodOf(it)).equals(key(method)));
    }

    /** Ids of callback queries that the bot has answered. */
    public List<String> answeredTaps() {
        return List.copyOf(methods.answeredTaps);
    }

    /** Chats in which the bot was seen typing, in order. */
    public List<String> typings() {
        return List.copyOf(methods.typings);
    }

    /** The person blocks the bot. */
    public void blocks(Person who) {
        methods.blockers.add(who.id());
        deliver(TelegramUpdates.membership(who, "kicked"));
    }

    /** The person unblocks the bot. */
    public void unblocks(Person who) {
        methods.blockers.remove(who.id());
        deliver(TelegramUpdates.membership(who, "member"));
    }

    /** Any update; it gets the next number. */
    public void delivers(String update) {
        deliver((ObjectNode) TelegramMethods.read(update));
    }

    /** Sends the last update once more, as when an acknowledgement was lost. */
    public void repeatsLast() {
        obey(queue.push(Optional.ofNullable(last.get())
                .orElseThrow(() -> new AssertionError("nothing was sent yet"))));
    }

    @Override
    public void opens(Person who, Optional<String> payload) {
        says(who, payload.map(it -> "/start " + it).orElse("/start"));
    }

    @Override
    public void says(Person who, String text) {
        deliver(TelegramUpdates.text(who, messages.incrementAndGet(), text));
    }

    /** A photo, voice, document …; the file's id is its name. */
    public void sends(Person who, String kind, String name, byte[] content) {
        files.put(name, "application/octet-stream", content);
        deliver(TelegramUpdates.file(who, messages.incrementAndGet(), kind, name));
    }

    /** What customers sent. */
    public SentFiles files() {
        return files;
    }

    @Override
    public void taps(Person who, Said message, Said.Button button) {
        deliver(TelegramUpdates.tap(who, messages.incrementAndGet(), message, button));
    }

    @Override
    public void close() {
        http.close();
    }

    private void deliver(ObjectNode update) {
        last.set(update);
        obey(queue.deliver(update));
    }

    /** A webhook's answer may carry one call; nobody hears what came of it. */
    private void obey(String answer) {
        if (answer.startsWith("{")) {
            var form = TelegramForm.of(answer);
            var _ = methods.call(form.get("method").orElse(""), form);
        }
    }

    private Reply answer(Request request) {
        var parts = request.path().split("/", -1);
        if (parts.length == 5 && parts[1].equals("file") && parts[2].equals("bot" + TOKEN)) {
            return files.answer(parts[4]);
        }
        if (parts.length != 3 || !parts[1].equals("bot" + TOKEN)) {
            return TelegramMethods.declined(401, "Unauthorized");
        }
        var method = key(methodOf(request));
        return method.equals("getupdates")
                ? faults.atOnce(method, () -> methods.call(method, TelegramForm.of(request)))
                : faults.around(method, () -> methods.call(method, TelegramForm.of(request)));
    }

    private static String methodOf(Request request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
