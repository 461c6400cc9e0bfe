package dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import dragoman.testkit.WhatsAppEvents.Ids;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * WhatsApp's Cloud API, as far as a bot can tell: {@code var ana = whatsapp.person("Ana", "en")}. Refuses what Graph refuses, by its error codes,
 * and reports each message as sent, delivered and read.
 */
public final class FakeWhatsApp extends PostingVendor<FakeWhatsApp> {
    public static final String TOKEN = "test-whatsapp-token";
    public static final String APP_SECRET = "test_app_secret";
    /** The id of its one number. */
    public static final String PHONE_NUMBER_ID = "106540000000002";
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]+)\"");

    private final Map<Person, Ids> ids = new ConcurrentHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Set<String> lists = ConcurrentHashMap.newKeySet();
    private final Set<Person> outsideWindow = ConcurrentHashMap.newKeySet();
    private final List<String> typings = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger(1000);

    private FakeWhatsApp(int port) {
        super(port, _ -> refused(429, 130429, "Rate limit hit"));
    }

    public static FakeWhatsApp start() {
        return start(0);
    }

    /** On this port, 0 for a free one. */
    public static FakeWhatsApp start(int port) {
        return new FakeWhatsApp(port);
    }

    @Override
    public URI address() {
        return URI.create(super.address() + "/v26.0");
    }

    /** A customer as most are: with a business-scoped id and a telephone number. */
    @Override
    public Person person(String name, String language) {
        var number = numbers.incrementAndGet();
        return known(name, language,
                new Ids(Optional.of("US.1000000000000000" + number), Optional.of("1650555" + number)));
    }

    /** A customer with a username, who hides their number. */
    public Person personWithoutPhone(String name, String language) {
        return known(name, language,
                new Ids(Optional.of("US.1000000000000000" + numbers.incrementAndGet()), Optional.empty()));
    }

    /** The person's number is shown, and no other id, as before April 2026. */
    public Person personByPhone(String name, String language) {
        return known(name, language,
                new Ids(Optional.empty(), Optional.of("1650555" + numbers.incrementAndGet())));
    }

    /** The next call of this method is refused in Graph's form. */
    public FakeWhatsApp refusesNext(String method, int http, int code, String message) {
        return answersNext(method, refused(http, code, message));
    }

    /** Ids of messages that were answered with 'is typing' and marked as read. */
    public List<String> typings() {
        return List.copyOf(typings);
    }

    /** A day passes without a word of the person: only templates may be sent, until they write. */
    public void closesWindow(Person who) {
        outsideWindow.add(who);
    }

    /** There is no such event: people begin by writing; a link puts the words into their mouth. */
    @Override
    public void opens(Person who, Optional<String> payload) {
        says(who, payload.orElse("Hello"));
    }

    @Override
    public void says(Person who, String text) {
        outsideWindow.remove(who);
        deliver(WhatsAppEvents.text(who, idsOf(who), text));
    }

    @Override
    public void sends(Person who, String name, byte[] photo) {
        outsideWindow.remove(who);
        sent.put(name, "image/jpeg", photo);
        deliver(WhatsAppEvents.photo(who, idsOf(who), name));
    }

    @Override
    public void taps(Person who, Said message, Said.Button button) {
        outsideWindow.remove(who);
        var kind = lists.contains(message.id()) ? "list_reply" : "button_reply";
        deliver(WhatsAppEvents.chosen(who, idsOf(who), kind, button));
    }

    private Person known(String name, String language, Ids of) {
        var person = new Person(this, of.userId().or(of::phone).orElseThrow(), name, language);
        remember(person, of);
        return person;
    }

    private void remember(Person person, Ids of) {
        ids.put(person, of);
        of.userId().ifPresent(id -> people.put(id, person));
        of.phone().ifPresent(phone -> people.put("+" + phone, person));
    }

    private Ids idsOf(Person who) {
        return Optional.ofNullable(ids.get(who))
                .orElseThrow(() -> new AssertionError(who.name() + " is not from here"));
    }

    @Override
    Reply answer(Request request) {
        if (!request.header("Authorization").orElse("").equals("Bearer " + TOKEN)) {
            return refused(401, 190, "Invalid OAuth access token");
        }
        var method = request.path().replaceFirst("^/v[0-9.]+/", "");
        return switch (method) {
            case PHONE_NUMBER_ID + "/messages" -> faults.around("messages", () -> message(request));
            case PHONE_NUMBER_ID + "/media" -> faults.around("media", () -> upload(request));
            case PHONE_NUMBER_ID -> faults.around("number", () -> Reply.json(200, number()));
            default ->
                sentFile(method).orElseGet(() -> refused(400, 100, "Unsupported request: no such object"));
        };
    }

    /** First where it is, then the file itself. */
    private Optional<Reply> sentFile(String path) {
        if (path.startsWith("sent/")) {
            return Optional.of(sent.answer(path.substring(5)));
        }
        return Optional.of(path).filter(sent::has).map(id -> faults.around("where", () -> Reply.json(200,
                "{\"url\":\"" + address() + "/sent/" + id + "\",\"mime_type\":\"image/jpeg\"}")));
    }

    private String number() {
        var number = JsonNodeFactory.instance.objectNode().put("display_phone_number", "+1 555-078-3881")
                .put("verified_name", "Opanak").put("id", PHONE_NUMBER_ID);
        number.putObject("webhook_configuration").put("application", webhook());
        return number.toString();
    }

    private Reply upload(Request request) {
        var name = FILE_NAME.matcher(request.text());
        if (!name.find() || !request.text().contains("name=\"messaging_product\"")) {
            return refused(400, 100, "file or messaging_product is missing");
        }
        var id = Integer.toString(numbers.incrementAndGet());
        files.put(id, name.group(1));
        return Reply.json(200, "{\"id\":\"" + id + "\"}");
    }

    private Reply message(Request request) {
        var message = read(request.body());
        if (message.path("status").asText().equals("read")) {
            typings.add(message.path("message_id").asText());
            return Reply.json(200, "{\"success\":true}");
        }
        var who = people.get(message.path("to").asText(message.path("recipient").asText()));
        if (who == null) {
            return refused(400, 131026, "Message undeliverable");
        }
        if (outsideWindow.contains(who)) {
            return refused(400, 131047, "Re-engagement message");
        }
        try {
            return accepted(who, message);
        } catch (Rules.Broken e) {
            return refused(400, 131009, String.valueOf(e.getMessage()));
        }
    }

    private Reply accepted(Person who, JsonNode message) {
        var said = WhatsAppRules.shown(WhatsAppEvents.nextId(), message, files);
        if (message.at("/interactive/type").asText().equals("list")) {
            lists.add(said.id());
        }
        ledger.got(who, said);
        report(who, said.id(), message.path("biz_opaque_callback_data").asText());
        return Reply.json(200,
                "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"" + said.id() + "\"}]}");
    }

    private void report(Person who, String id, String opaque) {
        report(Stream.of("sent", "delivered", "read")
                .map(status -> WhatsAppEvents.status(who, idsOf(who), id, status, opaque))
                .toArray(ObjectNode[]::new));
    }

    @Override
    Map<String, String> signed(byte[] body) {
        return Map.of("X-Hub-Signature-256", "sha256=" + Hmac.sha256(APP_SECRET, body));
    }

    @Override
    FakeWhatsApp self() {
        return this;
    }

    private static Reply refused(int http, int code, String message) {
        var error = JsonNodeFactory.instance.objectNode();
        error.putObject("error").put("message", message).put("type", "OAuthException").put("code", code)
                .put("fbtrace_id", "AbCdEf");
        return Reply.json(http, error.toString());
    }
}
