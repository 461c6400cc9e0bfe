package dragoman.http;

import dragoman.port.Intake;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One route: guards it, reads the body, answers; whatever goes wrong has a plain answer and never a trace. */
final class RouteHandler implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(RouteHandler.class);
    static final String FAILED = "something went wrong here; it is in the log";
    private static final byte[] NO_BODY = {};
    private final Route route;

    RouteHandler(Route route) {
        this.route = route;
    }

    @Override
    public void handle(Context context) throws IOException {
        write(answer(context), context.res());
    }

    private Answer answer(Context context) {
        if (route.onlyLocal() && !LocalOnly.isLocal(context.req())) {
            return Answer.text(404, "not found");
        }
        Optional<byte[]> body;
        try {
            body = Body.read(context.req(), route.maxBody());
        } catch (IOException | HttpException.RuntimeException broken) {
            LOG.debug("{} {}: the body did not come whole: {}", route.method(), route.path(),
                    broken.toString());
            return closing(400, "the body did not come whole");
        }
        return body.map(bytes -> ask(route.endpoint(), new ContextCall(context, bytes)))
                .orElseGet(() -> closing(413, "too large: at most " + route.maxBody() + " bytes"));
    }

    private Answer ask(Endpoint endpoint, Call call) {
        try {
            return endpoint.answer(call);
        } catch (Intake.NotCommitted notNow) {
            LOG.warn("{} {}: not committed, the caller is to try again: {}", route.method(), route.path(),
                    notNow.getMessage());
            return Answer.busy();
        } catch (RuntimeException | StackOverflowError bug) {
            LOG.error("{} {} failed", route.method(), route.path(), bug);
            return Answer.text(500, FAILED);
        }
    }

    /** The rest of such a body is not worth reading. */
    private static Answer closing(int status, String why) {
        var plain = Answer.text(status, why);
        return new Answer(status, plain.contentType(), plain.body(), Map.of("Connection", "close"));
    }

    /** Past Javalin's result stream and its wrappers: this is the hot path. */
    static void write(Answer answer, HttpServletResponse response) throws IOException {
        var body = answer.status() == 304 || answer.status() == 204 ? NO_BODY : answer.body();
        response.setStatus(answer.status());
        response.setContentType(answer.contentType());
        answer.headers().forEach(response::setHeader);
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
