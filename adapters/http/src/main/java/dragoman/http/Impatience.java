package dragoman.http;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Connections whose heads do not drip. Jetty's idle time begins anew with each byte, so that a caller with a byte a minute could hold a connection for
 * days; here a head that is not there after {@link #LONGEST} ends its connection at the next byte, and silence ends it by the idle time.
 */
final class Impatience extends HttpConnectionFactory {
    static final Duration LONGEST = Duration.ofSeconds(30);
    private final LongSupplier nanos;

    Impatience(HttpConfiguration http, LongSupplier nanos) {
        super(http);
        this.nanos = nanos;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint caller) {
        return configure(new Hasty(getHttpConfiguration(), connector, caller), connector, caller);
    }

    private final class Hasty extends HttpConnection {
        private volatile long began;

        Hasty(HttpConfiguration http, Connector connector, EndPoint caller) {
            super(http, connector, caller);
        }

        /** Bytes of a head have come. */
        @Override
        public void onFillable() {
            var now = nanos.getAsLong();
            if (getParser().isStart()) {
                began = now;
            } else if (getParser().inHeaderState() && now - began > LONGEST.toNanos()) {
                getEndPoint().close();
                return;
            }
            super.onFillable();
        }
    }
}
