package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * One bot's calls to Telegram, on the caller's thread. Thread-safe.
 * Bodies are the library's classes, the call is OkHttp's own: see {@code docs/decisions/0003-telegram-parser.md}.
 */
final class Api {
    private static final MediaType JSON = MediaType.get("application/json");

    private final HttpUrl base;
    private final OkHttpClient http;

    Api(TelegramSettings settings, OkHttpClient http) {
        this.base = Objects.requireNonNull(HttpUrl.get(settings.api())).newBuilder()
                .addPathSegment("bot" + settings.token().value()).build();
        this.http = http;
    }

    /**
     * A client for any number of bots: as many connections as there are senders, since a bot in a hurry waits for the vendor, not for
     * a connection. HTTP/1.1 and no silent second try, so that a request is known to have left us or not.
     */
    static OkHttpClient client() {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return new OkHttpClient.Builder().dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(1024, 1, TimeUnit.MINUTES))
                .protocols(List.of(Protocol.HTTP_1_1)).retryOnConnectionFailure(false).followRedirects(false)
                .connectTimeout(Duration.ofSeconds(10)).writeTimeout(Duration.ofSeconds(20))
                .readTimeout(Duration.ofSeconds(30)).eventListenerFactory(
                        call -> Objects.requireNonNullElse(call.request().tag(Wire.class),
                                EventListener.NONE))
                .build();
    }

    /** The same bot with more patience for answers. */
    Api patient(Duration patience) {
        return new Api(base, http.newBuilder().readTimeout(patience).build());
    }

    private Api(HttpUrl base, OkHttpClient http) {
        this.base = base;
        this.http = http;
    }

    Outcome call(BotApiMethod<?> method) {
        return call(method.getMethod(), RequestBody.create(Json.bytes(method), JSON));
    }

    Outcome call(String method, RequestBody body) {
        var wire = new Wire();
        var request = new Request.Builder().url(base.newBuilder().addPathSegment(method).build()).post(body)
                .tag(Wire.class, wire).build();
        try (var response = http.newCall(request).execute()) {
            return outcome(response);
        } catch (IOException e) {
            return new Outcome.Broken(wire.written(), e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static Outcome outcome(Response response) throws IOException {
        var answer = Json.object(response.body().bytes());
        if (answer.isEmpty() || response.code() >= 500) {
            return new Outcome.Garbled(response.code());
        }
        var json = answer.get();
        return Json.yes(json, "ok") ? new Outcome.Done(json.path("result")) : declined(json, response.code());
    }

    private static Outcome declined(JsonNode json, int status) {
        var code = Json.id(json, "error_code");
        var parameters = json.path("parameters");
        var wait = Json.id(parameters, "retry_after");
        var moved = Json.id(parameters, "migrate_to_chat_id");
        return new Outcome.Declined((int) code.orElse(status),
                Json.text(json, "description").orElse("no reason given"),
                wait.isPresent() ? Optional.of(Duration.ofSeconds(wait.getAsLong())) : Optional.empty(),
                moved.isPresent() ? Optional.of(Long.toString(moved.getAsLong())) : Optional.empty());
    }
}
