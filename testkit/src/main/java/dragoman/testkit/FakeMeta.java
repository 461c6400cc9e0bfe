package dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A page with Messenger or an account with Instagram, as far as a bot can tell: {@code var ana = page.person("Ana", "en")}. Refuses what Graph refuses,
 * by its error codes; shows each message of the bot once more as an echo, and reports it as delivered (Messenger only) and read.
 */
public final class FakeMeta extends PostingVendor<FakeMeta> {
    public static final String TOKEN = "test-page-token";
    public static final String APP_SECRET = "test_app_secret";
    /** The id of the app through which the bot speaks. */
    public static final String APP = "1517776481860111";

    /** Which of the two messengers of this protocol. */
    public enum Kind {
        MESSENGER("page", "1067280970000001"), INSTAGRAM("instagram", "17841400000000001");

        private final String object;
        private final String account;

        Kind(String object, String account) {
            this.object = object;
            this.account = account;
        }

        /** What Meta calls it in the body of a webhook. */
        public String object() {
            return object;
        }

        /** The id of the page or account. */
        public String account() {
            return account;
        }
    }

    private final Kind kind;
    private final MetaEvents events;
    private final Set<String> outsideWindow = ConcurrentHashMap.newKeySet();
    private final Set<String> blockers = ConcurrentHashMap.newKeySet();
    private final Set<String> nameless = ConcurrentHashMap.newKeySet();
    private final Set<String> cards = ConcurrentHashMap.newKeySet();
    private final List<String> signs = new CopyOnWriteArrayList<>();
    private final AtomicLong ids;
    private volatile boolean subscribed;

    private FakeMeta(Kind kind, int port) {
        super(port, _ -> refused(400, 613, 0, "Calls to this api have exceeded the rate limit."));
        this.kind = kind;
        // nobody has the same number in both
        this.ids = new AtomicLong(24_005_500_000_001_000L + kind.ordinal() * 1_000_000L);
        this.events = new MetaEvents(kind);
    }

    public static FakeMeta start(Kind kind) {
        return start(kind, 0);
    }

    /** On this port, 0 for a free one. */
    public static FakeMeta start(Kind kind, int port) {
        return new FakeMeta(kind, port);
    }

    @Override
    public URI address() {
        return URI.create(super.address() + "/v26.0");
    }

    @Override
    public Person person(String name, String language) {
        return known(new Person(this, Long.toString(ids.incrementAndGet()), name, language));
    }

    /** A day passes without a word of the person: only a person of the shop may write, until they do. */
    public void closesWindow(Person who) {
        outsideWindow.add(who.id());
    }

    /** The person blocks the page. */
    public void blocks(Person who) {
        blockers.add(who.id());
    }

    /** The person does not let their name be seen. */
    public void hidesName(Person who) {
        nameless.add(who.id());
    }

    /** What the bot showed besides messages, such as {@code typing_on}. */
    public List<String> signs() {
        return List.copyOf(signs);
    }

    /** Somebody of the shop answers in Meta's own app. */
    public void answersByHand(Person who, String text) {
        deliver(events.byHand(who, text));
    }

    /** In Messenger by the first button; in Instagram people begin by writing. A link with a payload opens either. */
    @Override
    public void opens(Person who, Optional<String> payload) {
        outsideWindow.remove(who.id());
        if (kind == Kind.MESSENGER) {
            deliver(events.begun(who, payload));
        } else if (payload.isPresent()) {
            deliver(events.referred(who, payload.get()));
        } else {
            says(who, "Hello");
        }
    }

    @Override
    public void says(Person who, String text) {
        outsideWindow.remove(who.id());
        deliver(events.text(who, text));
    }

    @Override
    public void sends(Person who, String name, byte[] photo) {
        outsideWindow.remove(who.id());
        deliver(events.photo(who, keeps(name, photo)));
    }

    @Override
    public void taps(Person who, Said message, Said.Button button) {
        outsideWindow.remove(who.id());
        deliver(cards.contains(message.id()) ? events.pressed(who, button) : events.chosen(who, button));
    }

    @Override
    Map<String, String> signed(byte[] body) {
        return Map.of("X-Hub-Signature-256", "sha256=" + Hmac.sha256(APP_SECRET, body));
    }

    @Override
    FakeMeta self() {
        return this;
    }

    @Override
    Reply answer(Request request) {
        if (!request.header("Authorization").orElse("").equals("Bearer " + TOKEN)) {
            return refused(401, 190, 0, "Invalid OAuth access token - Cannot parse access token");
        }
        var path = request.path().replaceFirst("^/v[0-9.]+/", "");
        return faults.around(methodOf(request), () -> switch (path) {
            case "me/messages" -> request.method().equals("POST") ? message(request) : unsupported();
            case "me/subscribed_apps" -> subscribed(request.method());
            default -> Optional.ofNullable(people.get(path)).map(this::profile)
                    .orElseGet(FakeMeta::unsupported);
        });
    }

    private Reply subscribed(String how) {
        if (how.equals("GET")) {
            return Reply.json(200,
                    subscribed ? "{\"data\":[{\"id\":\"" + APP + "\"}]}" : "{\"data\":[]}");
        }
        subscribed = how.equals("POST");
        return Reply.json(200, "{\"success\":true}");
    }

    private Reply profile(Person who) {
        if (nameless.contains(who.id())) {
            return refused(403, 230, 0, "Requires consent from the user");
        }
        var profile = JsonNodeFactory.instance.objectNode().put("id", who.id());
        return Reply.json(200, (kind == Kind.MESSENGER
                ? profile.put("first_name", who.name()).put("last_name", "Kovač")
                : profile.put("name", who.name()).put("username", "user" + who.id())).toString());
    }

    private Reply message(Request request) {
        var body = read(request.body());
        var who = people.get(body.at("/recipient/id").asText());
        if (who == null) {
            return refused(400, 100, 2018001, "No matching user found");
        }
        if (blockers.contains(who.id())) {
            return refused(400, 551, 1545041, "This person isn't available right now.");
        }
        if (body.has("sender_action")) {
            signs.add(body.path("sender_action").asText());
            return Reply.json(200, "{\"recipient_id\":\"" + who.id() + "\"}");
        }
        var late = outsideWindow.contains(who.id())
                && !body.path("tag").asText().equals("HUMAN_AGENT");
        return late
                ? refused(400, 10, kind == Kind.MESSENGER ? 2018278 : 2534022,
                        "This message is sent outside of allowed window.")
                : taken(who, body);
    }

    private Reply taken(Person who, JsonNode body) {
        try {
            var said = MetaRules.shown(kind, events.nextId(), body);
            if (!body.at("/message/attachment/payload/elements/0/buttons").isMissingNode()) {
                cards.add(said.id());
            }
            ledger.got(who, said);
            report(events.afterwards(who, said.id(), body.path("message")).toArray(ObjectNode[]::new));
            return Reply.json(200, JsonNodeFactory.instance.objectNode().put("recipient_id", who.id())
                    .put("message_id", said.id()).toString());
        } catch (Rules.Broken e) {
            return refused(400, 100, 0, String.valueOf(e.getMessage()));
        }
    }

    private static Reply unsupported() {
        return refused(400, 100, 33, "Unsupported request: no such object");
    }

    private static Reply refused(int http, int code, int subcode, String message) {
        var body = JsonNodeFactory.instance.objectNode();
        var error = body.putObject("error").put("message", message).put("type", "OAuthException")
                .put("code", code).put("fbtrace_id", "AbCdEf");
        if (subcode != 0) {
            error.put("error_subcode", subcode);
        }
        return Reply.json(http, body.toString());
    }
}
