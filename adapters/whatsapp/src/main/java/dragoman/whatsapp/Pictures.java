package dragoman.whatsapp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.http.files.FileVersion;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.VendorUrls;
import dragoman.model.Document;
import dragoman.model.Picture;
import dragoman.port.Media;
import dragoman.port.Sent;
import dragoman.port.Sent.TryLater;
import dragoman.whatsapp.Graph.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings pictures and documents to WhatsApp: our files are uploaded once and remembered by the id that comes back, addresses are sent as links. */
final class Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    /** Ids live 30 days. */
    private static final Duration FRESH = Duration.ofDays(25);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MOST = 2000;
    private static final Kind IMAGES = new Kind("readable JPEG and PNG files up to 5 MB", 5_000_000,
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg"));
    private static final Kind DOCUMENTS = new Kind("readable PDF, DOCX and XLSX files up to 100 MB",
            100_000_000,
            Map.of("pdf", "application/pdf", "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final Cache<FileVersion, String> uploaded = Caffeine.newBuilder().maximumSize(MOST)
            .expireAfterWrite(FRESH)
            .build();
    private final WhatsAppSettings settings;
    private final Graph graph;
    private final Media media;

    Pictures(WhatsAppSettings settings, Graph graph, Media media) {
        this.settings = settings;
        this.graph = graph;
        this.media = media;
    }

    /** What Meta takes: how large in bytes, and of which types, by the ending of a name. */
    private record Kind(String words, long largest, Map<String, String> types) {
        Optional<String> type(Path file) {
            var name = file.toString().toLowerCase(Locale.ROOT);
            return Optional.ofNullable(types.get(name.substring(name.lastIndexOf('.') + 1)));
        }
    }

    /** What a message can show of a picture. */
    sealed interface Found {
        /** Graph's object of the file. */
        record Ready(ObjectNode image) implements Found {}

        /** It will never be shown. */
        record Never(String why) implements Found {}

        /** Not now; nothing of the message has gone out. */
        record NotNow(Sent answer) implements Found {}
    }

    Found find(Picture picture) {
        return find(picture, IMAGES);
    }

    Found document(Document document) {
        return find(document.file(), DOCUMENTS);
    }

    private Found find(Picture picture, Kind kind) {
        var file = media.file(settings.bot(), picture);
        if (file.isPresent()) {
            return ofFile(file.get(), kind);
        }
        var address = media.address(settings.bot(), picture);
        return VendorUrls.secure(address)
                ? new Found.Ready(JsonNodeFactory.instance.objectNode().put("link", address.toString()))
                : new Found.Never("WhatsApp fetches pictures by https only");
    }

    /** The vendor may have lost what it once took: the next sending uploads anew. */
    void forget(Picture picture) {
        media.file(settings.bot(), picture).flatMap(FileVersion::of).ifPresent(uploaded::invalidate);
    }

    private Found ofFile(Path file, Kind kind) {
        var type = kind.type(file);
        var version = FileVersion.of(file);
        if (type.isEmpty() || version.isEmpty() || version.get().size() > kind.largest()) {
            return new Found.Never("WhatsApp shows " + kind.words() + ", which " + file + " is not");
        }
        var known = uploaded.getIfPresent(version.get());
        return known == null ? upload(file, type.get(), version.get()) : byId(known);
    }

    private Found upload(Path file, String type, FileVersion version) {
        return switch (graph.upload(file, type)) {
            case Outcome.Done(var body) -> Fields.text(body, "id").map(id -> {
                uploaded.put(version, id);
                return byId(id);
            }).orElseGet(() -> new Found.NotNow(new TryLater(SOON, "the upload of a picture gave no id")));
            case Outcome.Declined declined -> failed(declined);
            case Outcome.Wordless nothing -> new Found.NotNow(later(nothing.sent()));
        };
    }

    /** What is uncertain of an upload is no harm: nobody sees it. */
    private static Sent later(Sent sent) {
        return sent instanceof Sent.Uncertain(var why) ? new TryLater(SOON, why) : sent;
    }

    /** An upload may be repeated: nobody sees it. */
    private static Found failed(Outcome.Declined declined) {
        var error = declined.error();
        return switch (error.meaning(declined.status())) {
            case SAFE_TO_REPEAT, SLOW_DOWN, MAYBE_SENT -> new Found.NotNow(new TryLater(SOON, error.plain()));
            case STOPPED -> new Found.NotNow(new GraphAnswers().read(declined, ""));
            case REFUSED, OUR_MISTAKE -> {
                LOG.error("WhatsApp does not take a picture: {}", error.plain());
                yield new Found.Never(error.plain());
            }
        };
    }

    private static Found byId(String id) {
        return new Found.Ready(JsonNodeFactory.instance.objectNode().put("id", id));
    }
}
