package dragoman.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Telegram, as far as a bot can tell: {@code var ana = telegram.person("Ana", "en")}. Until {@link #calls} or setWebhook names a webhook, it
 * keeps updates for a bot that asks. Refuses what the real one refuses, in its words.
 */
public final class FakeTelegram extends FakeVendor<FakeTelegram> {
    /** The token of its one bot, whose id is 6900000001 and whose name is {@code acme_demo_bot}. */
    public static final String TOKEN = "6900000001:TEST-token";

    private final TelegramQueue queue = new TelegramQueue();
    private final TelegramMethods methods = new TelegramMethods(queue, people, ledger);
    private final AtomicInteger ids = new AtomicInteger(501_001_000);
    private final AtomicInteger messages = new AtomicInteger(100);
    private final AtomicReference<ObjectNode> last = new AtomicReference<>();

    private FakeTelegram(int port) {
        super(port, TelegramMethods::tooMany);
    }

    public static FakeTelegram start() {
        return start(0);
    }

    /** On this port, 0 for a free one. */
    public static FakeTelegram start(int port) {
        return new FakeTelegram(port);
    }

    @Override
    public Person person(String name, String language) {
        return known(new Person(this, Integer.toString(ids.incrementAndGet()), name, language));
    }

    /** Pushes updates there, without a secret. */
    @Override
    public FakeTelegram calls(URI webhook) {
        return calls(webhook, "");
    }

    /** A forum group in which the bot is an administrator. */
    public TelegramForum forum(String id) {
        return methods.forums.computeIfAbsent(id, number -> new TelegramForum(this, number));
    }

    /** What small windows after taps said, those without words aside. */
    public List<String> windows() {
        return methods.tapAnswers.values().stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Pushes updates to this webhook from now on. */
    public FakeTelegram calls(URI webhook, String secret) {
        queue.pushTo(Optional.of(webhook), secret);
        return this;
    }

    /** The next call of this method is declined in Telegram's form. */
    public FakeTelegram declinesNext(String method, int code, String description) {
        return answersNext(method, TelegramMethods.declined(code, description));
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

    @Override
    public String repeatsLast() {
        return obeyed(queue.push(Optional.ofNullable(last.get())
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
        sent.put(name, "application/octet-stream", content);
        deliver(TelegramUpdates.file(who, messages.incrementAndGet(), kind, name));
    }

    @Override
    public void sends(Person who, String name, byte[] photo) {
        sends(who, "photo", name, photo);
    }

    @Override
    public void taps(Person who, Said message, Said.Button button) {
        deliver(TelegramUpdates.tap(who, messages.incrementAndGet(), message, button));
    }

    private void deliver(ObjectNode update) {
        last.set(update);
        var _ = obeyed(queue.deliver(update));
    }

    /** A webhook's answer may carry one call; nobody hears what came of it. */
    private String obeyed(String answer) {
        if (answer.startsWith("{")) {
            var form = Form.of(answer);
            var _ = methods.call(form.get("method").orElse(""), form);
        }
        return answer;
    }

    @Override
    FakeTelegram self() {
        return this;
    }

    @Override
    Reply answer(Request request) {
        var parts = request.path().split("/", -1);
        if (parts.length == 5 && parts[1].equals("file") && parts[2].equals("bot" + TOKEN)) {
            return sent.answer(parts[4]);
        }
        if (parts.length != 3 || !parts[1].equals("bot" + TOKEN)) {
            return TelegramMethods.declined(401, "Unauthorized");
        }
        var method = methodOf(request);
        return method.equals("getupdates")
                ? faults.atOnce(method, () -> methods.call(method, Form.of(request)))
                : faults.around(method, () -> methods.call(method, Form.of(request)));
    }
}
