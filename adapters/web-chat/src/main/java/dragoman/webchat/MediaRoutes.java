package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.http.files.KeptFiles;
import dragoman.model.BotId;
import dragoman.model.Picture;
import dragoman.port.Media;
import dragoman.port.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Serves the pictures and documents of bots below {@code /media}, under addresses that nobody can guess: {@code /media/{mark}/{bot}/{path}}. Only
 * png, jpg, gif, webp, pdf, docx and xlsx from the bot's {@code media} folder, and what customers sent from the chat page; never SVG, which may carry script.
 */
public final class MediaRoutes implements Media {
    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg",
            "image/jpeg", "gif", "image/gif", "webp", "image/webp", "pdf", "application/pdf", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Answer NONE = Answer.text(404, "not found");
    private final Map<BotId, Path> folders;
    private final Sent sent;
    private final String publicUrl;
    private final Mark mark;

    /**
     * @param folders the bots' own folders
     * @param sent what customers and agents sent
     * @param publicUrl under which vendors reach us
     * @param key keeps the addresses unguessable; must stay the same for them to stay valid
     */
    public MediaRoutes(Map<BotId, Path> folders, Sent sent, URI publicUrl, Secret key) {
        this.folders = Map.copyOf(folders);
        this.sent = sent;
        this.publicUrl = publicUrl.toString().replaceFirst("/+$", "");
        this.mark = new Mark(key);
    }

    /** What was sent from the chat page, and what is kept of all other channels and of agents. */
    public record Sent(Uploads uploads, KeptFiles kept) {
        private Optional<Path> find(BotId bot, String source) {
            return uploads.file(bot, source).or(() -> kept.find(bot, source));
        }
    }

    public Route route() {
        return Route.get("/media/{mark}/{bot}/<path>", this::serve);
    }

    @Override
    public Optional<Path> file(BotId bot, Picture picture) {
        return absolute(picture) ? Optional.empty() : find(bot, picture.source());
    }

    @Override
    public URI address(BotId bot, Picture picture) {
        if (absolute(picture)) {
            return URI.create(picture.source());
        }
        var path = Arrays.stream(picture.source().split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return URI.create(publicUrl + "/media/" + mark.of(bot, picture.source()) + "/"
                + URLEncoder.encode(bot.value(), StandardCharsets.UTF_8).replace("+", "%20") + "/" + path);
    }

    private Answer serve(Call call) {
        var bot = new BotId(call.path("bot"));
        var path = call.path("path");
        if (!mark.fits(call.path("mark"), bot, path)) {
            return NONE;
        }
        try {
            var file = find(bot, path);
            return file.isEmpty() ? NONE : picture(file.get(), call);
        } catch (IOException _) {
            return NONE; // it was there a moment ago
        }
    }

    private static Answer picture(Path file, Call call) throws IOException {
        var tag = "\"" + Long.toHexString(Files.getLastModifiedTime(file).toMillis()) + "-"
                + Long.toHexString(Files.size(file)) + "\"";
        var type = TYPES.getOrDefault(ending(file), "application/octet-stream");
        var headers = Map.of("Cache-Control", "private, max-age=86400", "ETag", tag, "X-Content-Type-Options",
                "nosniff", "Content-Security-Policy", "default-src 'none'", "Content-Disposition",
                // a document may carry script: it opens in its own program, not in our page's name
                type.startsWith("image/") ? "inline" : "attachment");
        return call.header("If-None-Match").filter(tag::equals).isPresent()
                ? new Answer(304, type, new byte[0], headers)
                : new Answer(200, type, Files.readAllBytes(file), headers);
    }

    /** What lies, after all links are followed, below the bot's media folder and is a picture. */
    private Optional<Path> find(BotId bot, String source) {
        var file = sent.find(bot, source);
        if (file.isPresent()) {
            return file;
        }
        var folder = folders.get(bot);
        if (folder == null || source.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            var root = folder.resolve("media").toRealPath();
            var own = folder.resolve(source).toRealPath();
            return own.startsWith(root) && Files.isRegularFile(own)
                    && TYPES.getOrDefault(ending(own), "").startsWith("image/")
                            ? Optional.of(own)
                            : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty(); // no such file, or no name for one
        }
    }

    private static boolean absolute(Picture picture) {
        return picture.source().startsWith("http://") || picture.source().startsWith("https://");
    }

    private static String ending(Path file) {
        var name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
