package dragoman.app.admin;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Endpoint;
import dragoman.http.Route;
import dragoman.port.Secret;
import dragoman.runtime.DragomanRuntime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Routes for the command line alone: this machine, with the token of this installation. */
public record Guard(Secret token) {
    static final String KEY = "Idempotency-Key";
    private static final int MAX_REPLY = 64 * 1024;

    public Route get(String path, Endpoint endpoint) {
        return new Route("GET", path, 0, true, authorised(endpoint));
    }

    public Route post(String path, Endpoint endpoint) {
        return new Route("POST", path, MAX_REPLY, true, authorised(call -> once(endpoint, call)));
    }

    /** Who heard no answer asks again under the same key: what is asked for is done once. */
    private static Answer once(Endpoint endpoint, Call call) {
        var key = call.header(KEY).filter(given -> given.matches("[A-Za-z0-9-]{8,64}"));
        return key.isEmpty()
                ? endpoint.answer(call)
                : ScopedValue.where(DragomanRuntime.ACT, key.get()).call(() -> endpoint.answer(call));
    }

    private Endpoint authorised(Endpoint endpoint) {
        return call -> allowed(call.header("Authorization"))
                ? endpoint.answer(call)
                : Answer.text(401, "The token is missing or wrong.");
    }

    private boolean allowed(Optional<String> header) {
        var expected = ("Bearer " + token.value()).getBytes(StandardCharsets.UTF_8);
        return header.filter(given -> MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected))
                .isPresent();
    }
}
