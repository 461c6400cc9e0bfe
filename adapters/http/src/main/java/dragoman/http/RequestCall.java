package dragoman.http;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * A call as Jetty has it.
 *
 * @param parts of the path, by name
 */
@SuppressWarnings("ArrayRecordComponent") // the exact bytes; calls are never compared
record RequestCall(Request request, Map<String, String> parts, byte[] body) implements Call {
    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.of(request.getHttpURI()).map(HttpURI::getQuery).filter(query -> !query.isEmpty())
                .flatMap(_ -> Optional.ofNullable(Request.extractQueryParameters(request).getValue(name)));
    }

    @Override
    public String path(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("the route's path has no part '" + name + "'");
        }
        return part;
    }

    @Override
    public Optional<String> network() {
        return Network.of(Request.getRemoteAddr(request), header("X-Forwarded-For"));
    }
}
