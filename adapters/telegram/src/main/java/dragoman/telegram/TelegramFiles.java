package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.outgoing.Downloads;
import dragoman.model.MediaKind;
import dragoman.port.Fetched;
import dragoman.port.MediaSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.api.methods.GetFile;

/** Brings files by their ids: Telegram is asked where one is, each time anew, since that place lasts an hour. */
final class TelegramFiles implements MediaSource {
    private final Api api;
    private final Downloads downloads;
    private final HttpUrl base;

    TelegramFiles(TelegramSettings settings, Api api) {
        this.api = api;
        this.downloads = new Downloads("Telegram", settings.api());
        this.base = Objects.requireNonNull(HttpUrl.get(settings.api())).newBuilder().addPathSegment("file")
                .addPathSegment("bot" + settings.token().value()).build();
    }

    @Override
    public Fetched fetch(String locator, MediaKind kind, Path into, long largest) {
        return switch (api.call(new GetFile(locator))) {
            case Outcome.Done(var file) -> found(file, into, largest);
            case Outcome.Declined(var code, var why, var wait, _) -> code == 400
                    ? new Fetched.Gone("Telegram does not give it to bots: " + why)
                    : new Fetched.TryLater(wait.orElse(Duration.ZERO),
                            "Telegram does not give it now: " + why);
            case Outcome.Wordless _ -> new Fetched.TryLater(Duration.ZERO, "Telegram is out of order");
        };
    }

    private Fetched found(JsonNode file, Path into, long largest) {
        var path = Json.text(file, "file_path").filter(it -> !it.startsWith("/"));
        return path.map(it -> downloads.fetch(base.newBuilder().addPathSegments(it).build().toString(), into,
                largest))
                .orElseGet(() -> new Fetched.Gone("Telegram gave no place where it could be fetched"));
    }
}
