package dragoman.app.e2e;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeMessenger;
import dragoman.testkit.Person;
import dragoman.testkit.Said;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The web chat without a browser: each person has a page that posts and listens as ours does. */
final class WebPages implements FakeMessenger, AutoCloseable {
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicReference<URI> chat = new AtomicReference<>(URI.create("http://127.0.0.1"));
    private final Map<String, WebPage> open = new ConcurrentHashMap<>();

    /** @param address of the chat, with a slash at the end */
    void call(URI address) {
        chat.set(address);
    }

    /** A visitor. Pages know no names; {@code name} is for the reader of a test. */
    Person person(String name, String language) {
        return new Person(this, "visitor " + numbers.incrementAndGet(), name, language);
    }

    /** The visitor's session, which is their chat in the ledger. */
    String session(Person who) {
        return page(who).session();
    }

    @Override
    public void opens(Person who, Optional<String> payload) {
        page(who);
    }

    @Override
    public void says(Person who, String text) {
        posts(who, UUID.randomUUID(), text);
    }

    /** Under an id of the test's choice, as a page that repeats itself. */
    void posts(Person who, UUID id, String text) {
        page(who).post("messages", message(who, id).put("text", text));
    }

    @Override
    public void taps(Person who, Said message, Said.Button button) {
        page(who).post("messages", message(who, UUID.randomUUID()).put("data", button.data()));
    }

    @Override
    public void close() {
        open.values().forEach(WebPage::close);
    }

    private WebPage page(Person who) {
        return open.computeIfAbsent(who.id(), _ -> WebPage.open(chat::get, who));
    }

    private static ObjectNode message(Person who, UUID id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString()).put("lang", who.language());
    }
}
