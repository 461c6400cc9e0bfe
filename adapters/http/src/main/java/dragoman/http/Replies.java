package dragoman.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Writes answers, and says plainly what Jetty itself refuses. */
final class Replies implements Request.Handler {
    static final Answer NOT_FOUND = Answer.text(404, "not found");

    /** In one piece: this is the hot path. */
    static void write(Answer answer, Response response, Callback written) {
        response.setStatus(answer.status());
        var headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, answer.contentType());
        answer.headers().forEach(headers::put);
        var body = HttpStatus.hasNoBody(answer.status())
                ? BufferUtil.EMPTY_BUFFER
                : ByteBuffer.wrap(answer.body());
        response.write(true, body, written);
    }

    /** A request that is none: a bad header, a path that climbs out, or a failure below us. */
    @Override
    public boolean handle(Request request, Response response, Callback written) {
        var status = response.getStatus() < 400 ? 500 : response.getStatus();
        write(status == 404 ? NOT_FOUND : Answer.text(status, "cannot be answered"), response, written);
        return true;
    }
}
