package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.outgoing.Outcome.Answered;
import dragoman.http.outgoing.Outgoing;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * One bot's calls to Telegram, on the caller's thread. Thread-safe.
 * Bodies are the library's classes, the call is our own: see {@code docs/decisions/0003-telegram-parser.md}.
 */
final class Api {
    private final Map<String, HttpUrl> methods = new ConcurrentHashMap<>();
    private final HttpUrl base;
    private final Outgoing http;

    Api(TelegramSettings settings, Outgoing http) {
        this(Objects.requireNonNull(HttpUrl.get(settings.api())).newBuilder()
                .addPathSegment("bot" + settings.token().value()).build(), http);
    }

    private Api(HttpUrl base, Outgoing http) {
        this.base = base;
        this.http = http;
    }

    /** The same bot with more patience for answers. */
    Api patient(Duration patience) {
        return new Api(base, http.answering(patience));
    }

    Outcome call(BotApiMethod<?> method) {
        return call(method.getMethod(), Outgoing.json(Json.bytes(method)));
    }

    Outcome call(String method, RequestBody body) {
        var url = methods.computeIfAbsent(method, name -> base.newBuilder().addPathSegment(name).build());
        return switch (http.call(new Request.Builder().url(url).post(body))) {
            case Answered answered -> words(answered);
            case dragoman.http.outgoing.Outcome none -> new Outcome.Wordless(none);
        };
    }

    /** Telegram's own words are an object with {@code ok}; above 500 they tell no more than the status does. */
    private static Outcome words(Answered answered) {
        var json = answered.status() < 500
                ? Json.object(answered.body()).filter(it -> it.path("ok").isBoolean())
                : Optional.<JsonNode>empty();
        if (json.isEmpty()) {
            return new Outcome.Wordless(answered);
        }
        return Json.yes(json.get(), "ok")
                ? new Outcome.Done(json.get().path("result"))
                : declined(json.get(), answered.status());
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
