package dragoman.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A community of VK, as far as a bot can tell: {@code var ana = vk.person("Ana", "en")}. Who has not written may not be written to; a message that comes
 * again with its {@code random_id} is the same message; errors come with HTTP 200.
 */
public final class FakeVk extends PostingVendor<FakeVk> {
    public static final String TOKEN = "test-vk-token";
    /** The community's number. */
    public static final String GROUP = "219000001";
    /** Stands in each callback. */
    public static final String SECRET = "vk-secret";
    /** What VK wants to hear when the address is entered. */
    public static final String CONFIRMATION = "9f8e7d";

    private final Set<String> writers = ConcurrentHashMap.newKeySet();
    private final Set<String> nameless = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> byRandomId = new ConcurrentHashMap<>();
    private final List<String> typings = new CopyOnWriteArrayList<>();
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final AtomicLong ids = new AtomicLong(100_000);
    private final AtomicLong messages = new AtomicLong(4700);
    private final VkUploads uploads = new VkUploads(this::address);

    private FakeVk(int port) {
        super(port, _ -> refused(6, "Too many requests per second"));
    }

    public static FakeVk start() {
        return start(0);
    }

    /** On this port, 0 for a free one. */
    public static FakeVk start(int port) {
        return new FakeVk(port);
    }

    @Override
    public Person person(String name, String language) {
        return known(new Person(this, Long.toString(ids.incrementAndGet()), name, language));
    }

    /** The next call of this method, such as {@code messages.send}, is refused in VK's form. */
    public FakeVk refusesNext(String method, int code, String message) {
        return answersNext(method, refused(code, message));
    }

    /** VK asks whether the address is the community's own; the answer comes back. */
    public String asksForConfirmation() {
        return deliver(VkEvents.confirmation());
    }

    /** The person wants no more messages. */
    public void denies(Person who) {
        writers.remove(who.id());
        deliver(VkEvents.denied(who));
    }

    /** VK does not tell the name, as of a page that was deleted. */
    public void hidesName(Person who) {
        nameless.add(who.id());
    }

    /** Somebody of the shop answers in the community's own messages. */
    public void answersByHand(Person who, String text) {
        deliver(VkEvents.reply(who, text, Optional.of(5)));
    }

    /** VK has lost the files that the bot once brought. */
    public void forgetsFiles() {
        uploads.forget();
    }

    /** Chats in which the bot was seen typing. */
    public List<String> typings() {
        return List.copyOf(typings);
    }

    /** Chats that the bot has marked as read. */
    public List<String> read() {
        return List.copyOf(read);
    }

    /** By the button with which each chat begins. */
    @Override
    public void opens(Person who, Optional<String> payload) {
        writers.add(who.id());
        deliver(VkEvents.begun(who, payload));
    }

    @Override
    public void says(Person who, String text) {
        writers.add(who.id());
        deliver(VkEvents.text(who, text));
    }

    @Override
    public void sends(Person who, String name, byte[] photo) {
        writers.add(who.id());
        deliver(VkEvents.photo(who, keeps(name, photo)));
    }

    @Override
    public void taps(Person who, Said message, Said.Button button) {
        writers.add(who.id());
        deliver(VkEvents.tapped(who, button));
    }

    /** The proof is in the body. */
    @Override
    Map<String, String> signed(byte[] body) {
        return Map.of();
    }

    @Override
    FakeVk self() {
        return this;
    }

    @Override
    Reply answer(Request request) {
        var method = methodOf(request);
        if (VkUploads.SERVERS.contains(method)) {
            return faults.around(method, () -> uploads.takes(request));
        }
        var form = Form.urlEncoded(new String(request.body(), StandardCharsets.UTF_8));
        if (!request.header("Authorization").orElse("").equals("Bearer " + TOKEN)) {
            return refused(5, "User authorization failed: invalid access_token (4).");
        }
        if (form.get("v").isEmpty()) {
            return refused(8, "Invalid request: v (version) is required");
        }
        return faults.around(method, () -> switch (method) {
            case "messages.send" -> send(form);
            case "messages.setactivity" -> noted(typings, form);
            case "messages.markasread" -> noted(read, form);
            case "users.get" -> names(form);
            default -> uploads.answer(method, form).orElseGet(() -> refused(3, "Unknown method passed"));
        });
    }

    private Reply send(Form form) {
        var who = people.get(form.get("peer_id").orElse(""));
        if (who == null || !writers.contains(who.id())) {
            return refused(901, "Can't send messages for users without permission");
        }
        try {
            var fresh = messages.incrementAndGet();
            var said = VkRules.shown(Long.toString(fresh), form, uploads.names(form));
            var known = byRandomId.putIfAbsent(who.id() + " " + form.get("random_id").orElse(""), fresh);
            if (known == null) {
                ledger.got(who, said);
                report(VkEvents.reply(who, said.text(), Optional.empty()));
            }
            return Reply.json(200, "{\"response\":" + (known == null ? fresh : known) + "}");
        } catch (Rules.Broken e) {
            return refused(100, "One of the parameters specified was missing or invalid: " + e.getMessage());
        }
    }

    private static Reply noted(List<String> chats, Form form) {
        chats.add(form.get("peer_id").orElse(""));
        return Reply.json(200, "{\"response\":1}");
    }

    private Reply names(Form form) {
        var answer = JsonNodeFactory.instance.objectNode();
        var all = answer.putArray("response");
        var who = people.get(form.get("user_ids").orElse(""));
        if (who != null) {
            var person = all.addObject().put("id", Long.parseLong(who.id()));
            if (nameless.contains(who.id())) {
                person.put("first_name", "DELETED").put("last_name", "").put("deactivated", "deleted");
            } else {
                person.put("first_name", who.name()).put("last_name", "Kovač");
            }
        }
        return Reply.json(200, answer.toString());
    }

    static Reply refused(int code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error").put("error_code", code).put("error_msg", message)
                .putArray("request_params");
        return Reply.json(200, body.toString());
    }
}
