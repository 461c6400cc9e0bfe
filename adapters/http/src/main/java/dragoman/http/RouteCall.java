package dragoman.http;

import dragoman.port.Intake;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A call of a route: guards it, reads the body, asks the endpoint; whatever goes wrong has a plain answer and never a trace. */
final class RouteCall {
    private static final Logger LOG = LoggerFactory.getLogger(RouteCall.class);
    private static final String FAILED = "something went wrong here; it is in the log";

    private RouteCall() {}

    static Answer answer(Route route, Map<String, String> parts, Request request, LongSupplier nanos) {
        if (route.onlyLocal() && !LocalOnly.isLocal(request)) {
            return Replies.NOT_FOUND;
        }
        Optional<byte[]> body;
        try {
            body = Body.read(request, route.maxBody(), nanos);
        } catch (IOException broken) {
            LOG.debug("{} {}: the body did not come whole: {}", route.method(), route.path(),
                    broken.toString());
            return closing(400, "the body did not come whole");
        }
        return body.map(bytes -> ask(route, new RequestCall(request, parts, bytes)))
                .orElseGet(() -> closing(413, "too large: at most " + route.maxBody() + " bytes"));
    }

    private static Answer ask(Route route, Call call) {
        try {
            return route.endpoint().answer(call);
        } catch (Intake.NotCommitted notNow) {
            LOG.warn("{} {}: not committed, the caller is to try again: {}", route.method(), route.path(),
                    notNow.getMessage());
            return Answer.busy();
        } catch (RuntimeException | StackOverflowError bug) {
            return failed(route.method() + " " + route.path(), bug);
        }
    }

    /** What a bug of ours looks like from outside. */
    static Answer failed(String what, Throwable bug) {
        LOG.error("{} failed", what, bug);
        return Answer.text(500, FAILED);
    }

    /** The rest of such a body is not worth reading. */
    private static Answer closing(int status, String why) {
        var plain = Answer.text(status, why);
        return new Answer(status, plain.contentType(), plain.body(), Map.of("Connection", "close"));
    }
}
