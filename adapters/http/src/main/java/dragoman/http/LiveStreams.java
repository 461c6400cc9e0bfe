package dragoman.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Set<Live> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** Until the stream is over. */
    void run(Live live, Response response, Callback written) {
        open.add(live);
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
            open.remove(live);
            written.succeeded();
        }
    }

    private static void begin(Response response) throws IOException {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .put(HttpHeader.CACHE_CONTROL, "no-store").put("X-Accel-Buffering", "no")
                .put(HttpHeader.CONNECTION, "close");
        Content.Sink.write(response, false, BufferUtil.EMPTY_BUFFER);
    }

    void stop() {
        stopping = true;
        open.forEach(Live::stop);
    }
}
