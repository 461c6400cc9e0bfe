package dragoman.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.BotId;
import dragoman.model.Line;
import dragoman.model.Picture;
import dragoman.port.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;

/** Sends pictures: uploaded once, afterwards by the id that Telegram gave; or by their address. Thread-safe. */
final class Photos {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final int REMEMBERED = 10_000;

    private final Api api;
    private final Media media;
    private final BotId bot;
    private final Cache<Version, String> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Photos(Api api, Media media, BotId bot) {
        this.api = api;
        this.media = media;
        this.bot = bot;
    }

    /** A file as it was at some time; a new drawing under the old name is another picture. */
    private record Version(Path file, long changed) {
        static Version of(Path file) {
            return new Version(file, file.toFile().lastModified());
        }
    }

    Outcome send(Line line, Picture picture, boolean withButtons) {
        var file = media.file(bot, picture).filter(Files::isReadable);
        if (file.isEmpty()) {
            return post(form(line, withButtons).addFormDataPart(SendPhoto.PHOTO_FIELD,
                    media.address(bot, picture).toString()));
        }
        var version = Version.of(file.get());
        var id = Optional.ofNullable(known.getIfPresent(version));
        if (id.isPresent()) {
            var outcome = post(form(line, withButtons).addFormDataPart(SendPhoto.PHOTO_FIELD, id.get()));
            if (!Verdict.forgotFile(outcome)) {
                return outcome;
            }
        }
        return upload(line, version, withButtons);
    }

    private Outcome upload(Line line, Version version, boolean withButtons) {
        var outcome = post(form(line, withButtons).addFormDataPart(SendPhoto.PHOTO_FIELD,
                String.valueOf(version.file().getFileName()),
                RequestBody.create(version.file().toFile(), BYTES)));
        if (outcome instanceof Outcome.Done(var result)) {
            Contents.largest(result.path("photo")).ifPresent(id -> known.put(version, id));
        }
        return outcome;
    }

    private static MultipartBody.Builder form(Line line, boolean withButtons) {
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM)
                .addFormDataPart(SendPhoto.CHAT_ID_FIELD, line.to().user());
        if (!line.to().thread().isEmpty()) {
            form.addFormDataPart(SendPhoto.MESSAGE_THREAD_ID_FIELD, line.to().thread());
        }
        var text = withButtons
                ? line.message().text()
                : Keyboard.numbered(line.message().text(), line.message().buttons(), TelegramChannel.CAPTION);
        if (!text.isEmpty()) {
            form.addFormDataPart(SendPhoto.CAPTION_FIELD, Whole.characters(text));
        }
        if (withButtons) {
            Keyboard.of(line.message().buttons()).map(Json::bytes).ifPresent(keyboard -> form.addPart(
                    MultipartBody.Part.createFormData(SendPhoto.REPLY_MARKUP_FIELD, null,
                            RequestBody.create(keyboard))));
        }
        return form;
    }

    private Outcome post(MultipartBody.Builder form) {
        return api.call(SendPhoto.PATH, Outgoing.once(form.build()));
    }
}
