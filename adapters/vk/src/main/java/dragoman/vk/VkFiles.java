package dragoman.vk;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.http.files.FileVersion;
import dragoman.http.json.Fields;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.Document;
import dragoman.model.Picture;
import dragoman.port.Media;
import dragoman.port.Sent;
import dragoman.vk.VkApi.Answer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings our files to VK in its three steps: where to, the file, and saved. A picture is brought once and remembered; a document belongs to one chat. */
final class VkFiles {
    private static final Logger LOG = LoggerFactory.getLogger(VkFiles.class);
    private static final int REMEMBERED = 2000;

    private final Cache<FileVersion, String> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final VkApi api;
    private final Media media;
    private final BotId bot;

    VkFiles(VkApi api, Media media, BotId bot) {
        this.api = api;
        this.media = media;
        this.bot = bot;
    }

    /** What a message can show of a file. */
    sealed interface Found {
        /** By this name messages carry it. {@code remembered}: VK may have lost it since. */
        record Ready(String attachment, boolean remembered) implements Found {}

        /** It will never be shown. */
        record Never() implements Found {}

        /** Not now, or nothing goes at all; nothing of the message has gone out. */
        record NotNow(Sent answer) implements Found {}
    }

    Found photo(Picture picture) {
        var version = version(picture);
        var remembered = version.flatMap(it -> Optional.ofNullable(known.getIfPresent(it)));
        if (remembered.isPresent()) {
            return new Found.Ready(remembered.get(), true);
        }
        var found = version.map(it -> found(it.file(), saved(it.file()), "photo"))
                .orElseGet(Found.Never::new);
        if (found instanceof Found.Ready(var attachment, _)) {
            version.ifPresent(it -> known.put(it, attachment));
        }
        return found;
    }

    Found document(Address to, Document document) {
        return version(document.file()).map(it -> found(it.file(), saved(it.file(), to, document), "doc"))
                .orElseGet(Found.Never::new);
    }

    /** The next sending brings it anew. */
    void forget(Picture picture) {
        version(picture).ifPresent(known::invalidate);
    }

    private Optional<FileVersion> version(Picture picture) {
        return media.file(bot, picture).flatMap(FileVersion::of);
    }

    private Answer saved(Path file) {
        return api.call("photos.getMessagesUploadServer", Map.of())
                .then(server -> api.upload(address(server), "photo", file,
                        String.valueOf(file.getFileName())))
                .then(photo -> api.call("photos.saveMessagesPhoto", Map.of("photo", field(photo, "photo"),
                        "server", field(photo, "server"), "hash", field(photo, "hash"))));
    }

    private Answer saved(Path file, Address to, Document document) {
        return api.call("docs.getMessagesUploadServer", Map.of("type", "doc", "peer_id", to.user()))
                .then(server -> api.upload(address(server), "file", file, document.name()))
                .then(brought -> api.call("docs.save",
                        Map.of("file", field(brought, "file"), "title", document.name())));
    }

    /** {@code type}: what VK calls it in the name of an attachment. */
    private static Found found(Path file, Answer answer, String type) {
        return switch (answer) {
            case Answer.Done(var body) -> attachment(body.path("response"), type)
                    .<Found>map(it -> new Found.Ready(it, false)).orElseGet(() -> never(file, "no id"));
            case Answer.Declined _,Answer.Wordless _ -> switch (Verdict.of(answer)) {
                case Sent.Refused(var why, var then) when then == Sent.Consequence.NONE || isRight(answer) ->
                    never(file, why);
                case Sent sent -> new Found.NotNow(sent);
            };
        };
    }

    /** The token may send words and not files: then words are what goes. */
    private static boolean isRight(Answer answer) {
        return answer instanceof Answer.Declined(var code, _) && (code == 7 || code == 15 || code == 27);
    }

    private static Found never(Path file, String why) {
        LOG.error("VK does not take the file {}: {}", file, why);
        return new Found.Never();
    }

    /** Photos come in a list, a document under its type. */
    private static Optional<String> attachment(JsonNode saved, String type) {
        var one = saved.isArray() ? saved.path(0) : saved.path(type);
        return Fields.text(one, "owner_id").flatMap(owner -> Fields.text(one, "id").map(
                id -> type + owner + "_" + id
                        + Fields.text(one, "access_key").map(it -> "_" + it).orElse("")));
    }

    private static String address(JsonNode server) {
        return field(server.path("response"), "upload_url");
    }

    private static String field(JsonNode node, String name) {
        return Fields.text(node, name).orElse("");
    }
}
