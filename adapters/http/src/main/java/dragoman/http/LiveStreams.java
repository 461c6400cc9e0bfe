package dragoman.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The streams that are open now, so that a stop can end them instead of waiting for them. */
final class LiveStreams {
    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    /** Each with what its end completes. */
    private final Map<Live, CompletableFuture<Void>> open = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** Until the stream is over. */
    void run(Live live, Response response, Callback written) {
        var ended = new CompletableFuture<Void>();
        open.put(live, ended);
        try {
            if (stopping) {
                live.stop();
            }
            begin(response);
            live.run(new EventOutput(Content.Sink.asOutputStream(response)));
        } catch (IOException gone) {
            LOG.debug("a stream's caller has gone: {}", gone.toString());
        } catch (RuntimeException bug) {
            LOG.error("a stream failed; its caller will come back", bug);
        } finally {
            live.stop();
            written.succeeded();
            open.remove(live);
            ended.complete(null);
        }
    }

    private static void begin(Response response) throws IOException {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .put(HttpHeader.CACHE_CONTROL, "no-store").put("X-Accel-Buffering", "no")
                .put(HttpHeader.CONNECTION, "close");
        Content.Sink.write(response, false, BufferUtil.EMPTY_BUFFER);
    }

    /** Asks all to end, and waits for it at most so long: what Jetty finds open at its own stop it cuts off. */
    void stop(Duration atMost) {
        stopping = true;
        open.keySet().forEach(Live::stop);
        CompletableFuture.allOf(open.values().toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
