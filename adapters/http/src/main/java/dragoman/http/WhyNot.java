package dragoman.http;

import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Objects;

/** Says in one line why we cannot listen, and what to do. */
final class WhyNot {
    private WhyNot() {}

    static CannotListen explain(String host, int port, Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            var text = Objects.requireNonNullElse(cause.getMessage(), "").toLowerCase(Locale.ROOT);
            if (cause instanceof UnresolvedAddressException || text.contains("cannot assign")) {
                return new CannotListen("Cannot listen on host '" + host
                        + "': this machine has no such address. Set http.host to 0.0.0.0 (all) or 127.0.0.1 (this machine only).",
                        failed);
            }
            if (cause instanceof SocketException && text.contains("permission denied")) {
                return new CannotListen("Cannot listen on port " + port
                        + ": ports below 1024 need special rights. Set http.port to 8080 or so.", failed);
            }
            if (cause instanceof BindException) {
                return new CannotListen("Cannot listen on port " + port
                        + ": another program uses it. Stop that one, or set http.port to another number.",
                        failed);
            }
        }
        return new CannotListen("Cannot listen on " + host + ":" + port + ": " + failed.getMessage()
                + ". Check http.host and http.port.", failed);
    }
}
