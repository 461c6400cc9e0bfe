package dragoman.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeHttp.Reply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A fake messenger that posts each event to the bot's webhook, and reports of delivery beside the talk. */
public abstract class PostingVendor<F extends PostingVendor<F>> extends FakeVendor<F> {
    private final AtomicReference<byte[]> last = new AtomicReference<>(new byte[0]);
    private final AtomicReference<String> webhook = new AtomicReference<>("");
    private final Reports reports = new Reports();

    PostingVendor(int port, Function<Duration, Reply> tooMany) {
        super(port, tooMany);
    }

    /** The headers that prove a body to be the messenger's own. */
    abstract Map<String, String> signed(byte[] body);

    @Override
    public F calls(URI url) {
        webhook.set(url.toString());
        return self();
    }

    /** Any event; the answer's body comes back. */
    public String delivers(String event) {
        var body = event.getBytes(StandardCharsets.UTF_8);
        last.set(body);
        return post(body);
    }

    @Override
    public String repeatsLast() {
        return post(last.get());
    }

    /** What the bot answered to reports of delivery that it did not take. */
    public List<String> refusedReports() {
        return reports.refused();
    }

    @Override
    public void close() {
        reports.close();
        super.close();
    }

    String deliver(ObjectNode event) {
        return delivers(event.toString());
    }

    /** Beside the talk, in this order; while nobody listens, none. */
    void report(ObjectNode... events) {
        if (!webhook.get().isEmpty()) {
            reports.post(() -> List.of(events)
                    .forEach(event -> post(event.toString().getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** Where events go, or {@code ""}. */
    String webhook() {
        return webhook.get();
    }

    void noWebhook() {
        webhook.set("");
    }

    private String post(byte[] body) {
        return new Webhook(URI.create(webhook.get())).deliver(body, signed(body)).body();
    }
}
