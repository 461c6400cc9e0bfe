package dragoman.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The streams that are open now, so that a stop can end them instead of waiting for them. */
final class LiveStreams {
    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private final Set<Live> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    void run(Live live, HttpServletResponse response) {
        open.add(live);
        try {
            if (stopping) {
                live.stop();
            }
            response.setStatus(200);
            response.setContentType("text/event-stream; charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            response.setHeader("Connection", "close");
            response.flushBuffer();
            live.run(new EventOutput(response.getOutputStream()));
        } catch (IOException gone) {
            LOG.debug("a stream's caller has gone: {}", gone.toString());
        } catch (RuntimeException bug) {
            LOG.error("a stream failed; its caller will come back", bug);
        } finally {
            live.stop();
            open.remove(live);
        }
    }

    void stop() {
        stopping = true;
        open.forEach(Live::stop);
    }
}
