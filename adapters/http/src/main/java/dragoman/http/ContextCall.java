package dragoman.http;

import io.javalin.http.Context;
import java.util.Optional;

/** A call as Javalin has it. */
@SuppressWarnings("ArrayRecordComponent") // the exact bytes; calls are never compared
record ContextCall(Context context, byte[] body) implements Call {
    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(context.req().getHeader(name));
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    @Override
    public String path(String name) {
        return context.pathParam(name);
    }

    @Override
    public Optional<String> network() {
        return Network.of(context.req().getRemoteAddr(), header("X-Forwarded-For"));
    }
}
