package dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What every fake messenger is to a test: a place to call, people, a plan of faults by method, and a ledger of what really arrived. A method
 * is the last part of a call's path, in any case. Thread-safe.
 *
 * @param <F> the fake itself, so that wishes can be strung together
 */
public abstract class FakeVendor<F extends FakeVendor<F>> implements FakeMessenger, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SENT = "/sent/";

    final Map<String, Person> people = new ConcurrentHashMap<>();
    final Faults faults;
    final Ledger ledger = new Ledger();
    final SentFiles sent;
    private final FakeHttp http;

    /**
     * @param port 0 for a free one
     * @param tooMany how the messenger says 'too many'
     */
    FakeVendor(int port, Function<Duration, Reply> tooMany) {
        this.faults = new Faults(tooMany);
        this.sent = new SentFiles(faults);
        this.http = FakeHttp.start(port, request -> request.path().startsWith(SENT)
                ? sent.answer(request.path().substring(SENT.length()))
                : answer(request));
    }

    /** A customer who has not opened the chat yet. */
    public abstract Person person(String name, String language);

    /** Posts to this webhook from now on. */
    public abstract F calls(URI webhook);

    /** Sends the last event once more, as when an acknowledgement was lost; the answer's body comes back. */
    public abstract String repeatsLast();

    /** The person sends a photo, which the messenger keeps under this name. */
    public abstract void sends(Person who, String name, byte[] photo);

    /** What customers sent. */
    public final SentFiles sent() {
        return sent;
    }

    /** Keeps it at an address that is open to everybody, which comes back. */
    String keeps(String name, byte[] photo) {
        sent.put(name, "image/jpeg", photo);
        return http.address() + SENT + name;
    }

    /** What a call is answered with. */
    abstract Reply answer(Request request);

    abstract F self();

    /** What stands under {@code api} in the configuration. */
    public URI address() {
        return http.address();
    }

    /** The next call of this method is answered so, without effect. */
    public F answersNext(String method, Reply reply) {
        faults.next(method, new Fault.Answered(reply));
        return self();
    }

    /** The next call of this method has its effect, but its answer is lost. */
    public F losesNextAnswer(String method) {
        faults.next(method, new Fault.CutAfter());
        return self();
    }

    /** Takes so long for each answer. */
    public F takes(Duration time) {
        faults.takes(time);
        return self();
    }

    /** What goes wrong, by method. */
    public Faults faults() {
        return faults;
    }

    /** What each chat got. */
    public Ledger ledger() {
        return ledger;
    }

    /** All calls of this method so far. */
    public List<Request> requests(String method) {
        return http.requests().stream().filter(calls(method)).toList();
    }

    /** The first call of this method, once it is there. */
    public Request awaits(String method) {
        return http.awaits(calls(method));
    }

    @Override
    public void close() {
        http.close();
    }

    /** One more who can be written to by this id. */
    Person known(Person person) {
        people.put(person.id(), person);
        return person;
    }

    static String methodOf(Request request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** What the bot wrote. */
    static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("the bot sent no JSON", e);
        }
    }

    private static Predicate<Request> calls(String method) {
        return request -> methodOf(request).equals(method.toLowerCase(Locale.ROOT));
    }
}
