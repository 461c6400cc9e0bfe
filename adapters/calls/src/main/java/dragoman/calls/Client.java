package dragoman.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Neighbourhood;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.Call;
import dragoman.model.Call.Method;
import dragoman.port.Secret;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Sends one request, once: the client itself neither tries again nor follows a redirect. */
final class Client {
    /** Beyond what a call may take; each brings its own time. */
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 64;
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private final Neighbourhood neighbourhood;
    private final Map<String, Secret> secrets;
    private final Outgoing pooled;
    /** A kept connection may end while the request is on its way: what must not go out twice gets one of its own. */
    private final Outgoing fresh;

    Client(Neighbourhood neighbourhood, Map<String, Secret> secrets) {
        this.neighbourhood = neighbourhood;
        this.secrets = secrets;
        var manners = new Manners(LONGEST, LONGEST, CONNECTIONS, Answer.LONGEST, REST, neighbourhood,
                Optional.of(Proxy.NO_PROXY));
        pooled = new Outgoing(manners);
        fresh = new Outgoing(manners.keeping(0));
    }

    Attempt send(Call call, Duration within) {
        var missing = missing(call);
        if (missing.isPresent()) {
            return new Attempt.Refused("the configuration has no secret '" + missing.get() + "'");
        }
        var url = HttpUrl.parse(call.request().url());
        if (url == null) {
            return new Attempt.Refused("the address cannot be read");
        }
        try {
            neighbourhood.check(url.host());
        } catch (UnknownHostException e) {
            return new Attempt.Refused(String.valueOf(e.getMessage()));
        }
        var client = call.request().repeatable() ? pooled : fresh;
        return new Attempt.Made(client.call(request(call, url), within));
    }

    private Optional<String> missing(Call call) {
        return call.request().headers().stream().flatMap(header -> header.pieces().stream())
                .flatMap(piece -> piece instanceof Call.Piece.SecretNamed(var name)
                        ? Optional.of(name).stream()
                        : Optional.<String>empty().stream())
                .filter(name -> !secrets.getOrDefault(name, new Secret("")).given()).findFirst();
    }

    private Request.Builder request(Call call, HttpUrl url) {
        var asks = call.request();
        var request = new Request.Builder().url(url).method(asks.method().name(), body(asks));
        request.header("Accept", "application/json").header("User-Agent", "Dragoman");
        asks.headers().forEach(header -> request.headers(request.build().headers().newBuilder()
                .removeAll(header.name()).addUnsafeNonAscii(header.name(), filled(header)).build()));
        return request.header("Idempotency-Key", call.key().toString());
    }

    /** A line break would begin a header of its own. */
    private String filled(Call.Header header) {
        var value = new StringBuilder();
        for (var piece : header.pieces()) {
            value.append(switch (piece) {
                case Call.Piece.Words(var text) -> text;
                case Call.Piece.SecretNamed(var name) -> secrets.getOrDefault(name, new Secret("")).value();
            });
        }
        return value.toString().replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static @Nullable RequestBody body(Call.Request asks) {
        if (asks.method() == Method.GET || asks.method() == Method.DELETE) {
            return null;
        }
        return Outgoing.once(RequestBody.create(asks.body().map(Client::json).orElse(new byte[0]), JSON));
    }

    /** As a text first: the writer of bytes refuses half a surrogate pair, and customers write such things. */
    private static byte[] json(Object tree) {
        try {
            return MAPPER.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body of texts and numbers could not be written", e);
        }
    }
}
