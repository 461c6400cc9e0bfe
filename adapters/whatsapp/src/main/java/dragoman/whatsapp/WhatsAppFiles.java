package dragoman.whatsapp;

import dragoman.http.json.Fields;
import dragoman.http.outgoing.Downloads;
import dragoman.http.outgoing.VendorUrls;
import dragoman.model.MediaKind;
import dragoman.port.Fetched;
import dragoman.port.MediaSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings files by their ids: Meta is asked where one is, each time anew, since that address lasts five minutes and needs the token. */
final class WhatsAppFiles implements MediaSource {
    /** Nobody else is to see the token. */
    private static final List<String> METAS = List.of(".fbsbx.com", ".fbcdn.net", ".facebook.com",
            ".whatsapp.net", ".whatsapp.com");
    private final WhatsAppSettings settings;
    private final Graph graph;
    private final Downloads downloads;

    WhatsAppFiles(WhatsAppSettings settings, Graph graph) {
        this.settings = settings;
        this.graph = graph;
        this.downloads = new Downloads("WhatsApp", settings.api());
    }

    @Override
    public Fetched fetch(String locator, MediaKind kind, Path into, long largest) {
        return switch (graph.file(locator)) {
            case Graph.Outcome.Done(var file) -> Fields.text(file, "url").filter(this::isMetas)
                    .map(url -> downloads.fetch(url, Optional.of(graph.bearer()), into, largest))
                    .orElseGet(() -> new Fetched.Gone("WhatsApp gave no address of its own for it"));
            case Graph.Outcome.Declined declined -> declined(declined);
            case Graph.Outcome.Wordless _ ->
                new Fetched.TryLater(Duration.ZERO, "WhatsApp is out of order");
        };
    }

    private static Fetched declined(Graph.Outcome.Declined declined) {
        var error = declined.error();
        return switch (error.meaning(declined.status())) {
            case SAFE_TO_REPEAT, SLOW_DOWN, MAYBE_SENT, STOPPED ->
                new Fetched.TryLater(Duration.ZERO, "WhatsApp does not give it now: " + error.plain());
            case REFUSED, OUR_MISTAKE ->
                new Fetched.Gone("WhatsApp does not have it any more: " + error.plain());
        };
    }

    private boolean isMetas(String url) {
        try {
            var address = URI.create(url);
            var host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
            return host.equalsIgnoreCase(settings.api().getHost())
                    || VendorUrls.secure(address) && METAS.stream().anyMatch(host::endsWith);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
