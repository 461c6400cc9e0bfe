package dragoman.http.outgoing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The one way out by HTTP, on the caller's own thread. Thread-safe; make one for each adapter and keep it.
 *
 * <pre>{@code
 * var http = new Outgoing(Manners.VENDOR);                       // once
 * var url = HttpUrl.get(api + "/me/messages");                   // once, not for each message
 * var call = new Request.Builder().url(url).header("Authorization", bearer).post(Outgoing.json(bytes));
 * return switch (http.call(call)) {
 *     case Answered answered when isOurs(answered.body()) -> what the vendor's own words mean;
 *     case Outcome other -> other.sent("Messenger");             // no answer, or a stranger's: one rule for all vendors
 * };
 * }</pre>
 *
 * It sends a request once: no silent second try, no redirect. Only where a kept connection had ended, and so nothing left us, it takes another one
 * by itself. A host that fails again and again is left alone for a while ({@link Outcome.LeftAlone}); others feel nothing of it.
 */
public final class Outgoing {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final int CONNECTIONS_TRIED = 4;
    private static final long SHORT = 64 << 10;
    private static final int NO_ANSWER = 0;
    /** Whom this machine trusts is read once, not for each client. */
    private static final OkHttpClient TRUST = new OkHttpClient();

    private final OkHttpClient client;
    private final Breakers breakers;
    private final int longestAnswer;

    private final Manners manners;

    public Outgoing(Manners manners) {
        this(manners, client(manners));
    }

    private Outgoing(Manners manners, OkHttpClient client) {
        this.manners = manners;
        this.client = client;
        this.breakers = new Breakers(manners.rest());
        this.longestAnswer = manners.longestAnswer();
    }

    /** Over the same connections, with another patience for answers and trust of its own in each host. */
    public Outgoing answering(Duration patience) {
        return new Outgoing(manners.answering(patience), client.newBuilder().callTimeout(patience).build());
    }

    /**
     * OkHttp's own limits (5 calls a host, 5 idle connections) are lifted: the vendors' stand elsewhere. HTTP/1.1, so that it is known what left. One
     * patience for the whole call and none for each read: a timer for each read costs more than the read.
     */
    private static OkHttpClient client(Manners manners) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        var client = TRUST.newBuilder().dispatcher(dispatcher)
                .connectionPool(Pool.of(manners.idle()))
                .protocols(List.of(Protocol.HTTP_1_1)).retryOnConnectionFailure(false).followRedirects(false)
                .followSslRedirects(false).connectTimeout(manners.connect()).writeTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO).callTimeout(manners.answer())
                .socketFactory(new Channels()).dns(manners.dns());
        manners.proxy().ifPresent(client::proxy);
        return client.build();
    }

    /** A body of JSON in UTF-8, written once. */
    public static RequestBody json(byte[] utf8) {
        return once(RequestBody.create(utf8, JSON));
    }

    /** A body that is written once: without it, the client obeys a 503 that asks to try again at once. */
    public static RequestBody once(RequestBody body) {
        return new Once(body);
    }

    /** The same connections for a library that makes its calls itself; nothing is known of what left. */
    public OkHttpClient client() {
        return client;
    }

    /** Blocks until it is known what became of the call; never throws for what the network does. */
    public Outcome call(Request.Builder request) {
        return call(request, Duration.ZERO);
    }

    /** As {@link #call(Request.Builder)}, within a time of its own; {@link Duration#ZERO} for the manners'. */
    public Outcome call(Request.Builder unfinished, Duration within) {
        // answers are short: unpacking them would cost more than it spares
        var request = unfinished.header("Accept-Encoding", "identity").build();
        var breaker = breakers.of(request.url());
        if (!breaker.tryAcquirePermit()) {
            return new Outcome.LeftAlone(breaker.getRemainingDelay().plusMillis(1));
        }
        Outcome outcome = new Outcome.NotSent("a fault of the program", false);
        try {
            outcome = sent(request, within);
            return outcome;
        } finally {
            Breakers.record(breaker, outcome);
        }
    }

    private Outcome sent(Request request, Duration within) {
        for (var tried = 1;; tried++) {
            var wire = new Wire();
            var outcome = once(request, within, wire);
            var again = outcome instanceof Outcome.NotSent(_, var late) && !late && wire.worn();
            if (!again || tried == CONNECTIONS_TRIED) {
                return outcome;
            }
            if (tried > 1) {
                client.connectionPool().evictAll();
            }
        }
    }

    private Outcome once(Request request, Duration within, Wire wire) {
        var call = client.newCall(request);
        call.addEventListener(wire);
        call.timeout().timeout(patience(request.body(), within).toNanos(), TimeUnit.NANOSECONDS);
        var status = NO_ANSWER;
        try (var response = call.execute()) {
            status = response.code();
            return new Outcome.Answered(status, body(response), retryAfter(response));
        } catch (IOException e) {
            return failed(request, status, wire, e);
        }
    }

    private Duration patience(@Nullable RequestBody body, Duration within) {
        if (within.isPositive()) {
            return within;
        }
        return body == null || isShort(body) ? manners.answer() : manners.answer().multipliedBy(2);
    }

    private static boolean isShort(RequestBody body) {
        try {
            var length = body.contentLength();
            return length >= 0 && length <= SHORT;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** A refusal counts, also when its words broke off. */
    private static Outcome failed(Request request, int status, Wire wire, IOException e) {
        if (status != NO_ANSWER && status / 100 != 2) {
            return new Outcome.Answered(status, new byte[0], Optional.empty());
        }
        var late = e instanceof InterruptedIOException;
        var why = e instanceof UnknownHostException
                ? String.valueOf(e.getMessage())
                : request.url().host() + (late
                        ? " did not answer in time"
                        : " did not answer: " + e.getClass().getSimpleName());
        return wire.left() ? new Outcome.Lost(why) : new Outcome.NotSent(why, late);
    }

    private byte[] body(Response response) throws IOException {
        var source = response.body().source();
        var _ = source.request(longestAnswer + 1L);
        var buffer = source.getBuffer();
        return buffer.readByteArray(Math.min(buffer.size(), longestAnswer + 1L));
    }

    static Optional<Duration> retryAfter(Response response) {
        var seconds = response.header("Retry-After");
        return seconds != null && seconds.matches("[0-9]{1,7}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(seconds)))
                : Optional.empty();
    }
}
