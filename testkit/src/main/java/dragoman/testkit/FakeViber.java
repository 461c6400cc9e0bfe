package dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Viber, as far as a bot can tell: {@code var ana = viber.person("Ana", "en")}. Opening a chat permits only the welcome in the webhook's answer; the
 * first message subscribes. Refuses what the real one refuses, by its status codes, and reports each message as delivered and seen.
 */
public final class FakeViber extends PostingVendor<FakeViber> {
    /** The token of its one bot. */
    public static final String TOKEN = "test-viber-auth-token";
    private static final int OLD_APP = 5;

    private final Set<String> subscribers = ConcurrentHashMap.newKeySet();
    private final Set<String> oldApps = ConcurrentHashMap.newKeySet();
    private final AtomicInteger ids = new AtomicInteger(10);

    private FakeViber(int port) {
        super(port, _ -> refused(12, "tooManyRequests"));
    }

    public static FakeViber start() {
        return start(0);
    }

    /** On this port, 0 for a free one. */
    public static FakeViber start(int port) {
        return new FakeViber(port);
    }

    @Override
    public Person person(String name, String language) {
        return known(new Person(this, "Zm9vYmFy" + ids.incrementAndGet() + "==", name, language));
    }

    /** The next call of this method is refused in Viber's form. */
    public FakeViber refusesNext(String method, int status, String message) {
        return answersNext(method, refused(status, message));
    }

    /** The person's app is from years ago: no keyboards. */
    public void hasOldApp(Person who) {
        oldApps.add(who.id());
    }

    @Override
    public void opens(Person who, Optional<String> payload) {
        var welcome = deliver(ViberEvents.opened(who, payload, subscribers.contains(who.id())));
        if (!welcome.isBlank()) {
            var message = read(welcome.getBytes(StandardCharsets.UTF_8));
            Rules.must(!message.has("receiver"), "a welcome names no receiver");
            ledger.got(who,
                    ViberRules.shown("welcome", message, welcome.getBytes(StandardCharsets.UTF_8).length));
        }
    }

    @Override
    public void says(Person who, String text) {
        subscribers.add(who.id());
        deliver(ViberEvents.message(who, text));
    }

    /** A press is a text with what the button carried. */
    @Override
    public void sends(Person who, String name, byte[] photo) {
        subscribers.add(who.id());
        deliver(ViberEvents.photo(who, keeps(name, photo)));
    }

    @Override
    public void taps(Person who, Said message, Said.Button button) {
        says(who, button.data());
    }

    @Override
    Map<String, String> signed(byte[] body) {
        return Map.of("X-Viber-Content-Signature", Hmac.sha256(TOKEN, body));
    }

    @Override
    FakeViber self() {
        return this;
    }

    @Override
    Reply answer(Request request) {
        var method = request.path().replaceFirst("^/pa/", "");
        if (!request.header("X-Viber-Auth-Token").orElse("").equals(TOKEN)) {
            return refused(2, "invalidAuthToken");
        }
        return faults.around(method, () -> switch (method) {
            case "send_message" -> send(read(request.body()), request.body().length);
            case "set_webhook" -> register(read(request.body()).path("url").asText());
            case "get_account_info" -> Reply.json(200, fine().put("name", "Opanak").put("subscribers_count",
                    subscribers.size()).put("webhook", webhook()).toString());
            default -> Reply.text(404, "no such method");
        });
    }

    private Reply send(JsonNode message, int bytes) {
        var who = people.get(message.path("receiver").asText());
        if (who == null) {
            return refused(5, "receiverNotRegistered");
        }
        if (!subscribers.contains(who.id())) {
            return refused(6, "receiverNotSubscribed");
        }
        if (oldApps.contains(who.id()) && message.path("min_api_version").asInt() > OLD_APP) {
            return refused(13, "apiVersionNotSupported");
        }
        try {
            var token = ViberEvents.nextToken();
            ledger.got(who, ViberRules.shown(Long.toString(token), message, bytes));
            report(who, token);
            return Reply.json(200, fine().put("message_token", token).toString());
        } catch (Rules.Broken e) {
            return refused(3, String.valueOf(e.getMessage()));
        }
    }

    private void report(Person who, long token) {
        report(ViberEvents.about("delivered", who, token), ViberEvents.about("seen", who, token));
    }

    /** Viber calls a new webhook at once, and does not take it unless that is answered with 200. */
    private Reply register(String url) {
        noWebhook();
        if (!url.isEmpty()) {
            var event = ViberEvents.event("webhook", ViberEvents.nextToken()).toString()
                    .getBytes(StandardCharsets.UTF_8);
            try {
                if (new Webhook(URI.create(url)).post(event, signed(event)).statusCode() != 200) {
                    return refused(1, "the webhook did not answer with 200");
                }
            } catch (IOException e) {
                return refused(1, "the webhook could not be called");
            }
        }
        calls(URI.create(url));
        return Reply.json(200, fine().toString());
    }

    private static Reply refused(int status, String message) {
        return Reply.json(200, fine().put("status", status).put("status_message", message).toString());
    }

    private static ObjectNode fine() {
        return JsonNodeFactory.instance.objectNode().put("status", 0).put("status_message", "ok");
    }
}
