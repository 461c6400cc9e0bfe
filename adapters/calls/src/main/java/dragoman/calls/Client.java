package dragoman.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.model.Call;
import dragoman.model.Call.Method;
import dragoman.port.Secret;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Sends one request, once: the client itself neither tries again nor follows a redirect. */
final class Client {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private final Neighbourhood neighbourhood;
    private final Map<String, Secret> secrets;
    private final OkHttpClient pooled;
    /** A kept connection may be dead already: what must not go out twice gets one of its own. */
    private final OkHttpClient fresh;

    Client(Neighbourhood neighbourhood, Map<String, Secret> secrets) {
        this.neighbourhood = neighbourhood;
        this.secrets = secrets;
        pooled = new OkHttpClient.Builder().dns(neighbourhood).proxy(Proxy.NO_PROXY).followRedirects(false)
                .followSslRedirects(false).retryOnConnectionFailure(false).eventListenerFactory(Wire::of)
                .connectionPool(new ConnectionPool(64, 1, TimeUnit.MINUTES)).build();
        fresh = pooled.newBuilder().connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS)).build();
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
        var wire = new Wire();
        try {
            neighbourhood.check(url.host());
            return exchange(call, request(call, url).tag(Wire.class, wire).build(), within);
        } catch (Neighbourhood.Private e) {
            return new Attempt.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return noAnswer(url.host(), wire, e);
        }
    }

    private static Attempt noAnswer(String host, Wire wire, IOException e) {
        boolean late = e instanceof InterruptedIOException;
        var why = host
                + (late ? " did not answer in time" : " did not answer: " + e.getClass().getSimpleName());
        return wire.used() ? new Attempt.Lost(why) : new Attempt.NotSent(why, late);
    }

    private Optional<String> missing(Call call) {
        return call.request().headers().stream().flatMap(header -> header.pieces().stream())
                .flatMap(piece -> piece instanceof Call.Piece.SecretNamed(var name)
                        ? Optional.of(name).stream()
                        : Optional.<String>empty().stream())
                .filter(name -> !secrets.getOrDefault(name, new Secret("")).given()).findFirst();
    }

    private Attempt exchange(Call call, Request request, Duration within) throws IOException {
        var client = call.request().repeatable() ? pooled : fresh;
        var limited = client.newBuilder().callTimeout(within).connectTimeout(within).readTimeout(within)
                .writeTimeout(within).build();
        try (var response = limited.newCall(request).execute()) {
            return new Attempt.Answered(response.code(), response.peekBody(Answer.LONGEST + 1L).bytes());
        }
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
        return RequestBody.create(asks.body().map(Client::json).orElse(new byte[0]), JSON);
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
