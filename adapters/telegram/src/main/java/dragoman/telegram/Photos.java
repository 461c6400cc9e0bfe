package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.http.files.FileVersion;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.BotId;
import dragoman.model.Document;
import dragoman.model.Line;
import dragoman.model.Picture;
import dragoman.port.Media;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;

/** Sends pictures and documents: uploaded once, afterwards by the id that Telegram gave; or by their address. Thread-safe. */
final class Photos {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final int REMEMBERED = 10_000;

    private final Api api;
    private final Media media;
    private final BotId bot;
    private final Cache<FileVersion, String> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Photos(Api api, Media media, BotId bot) {
        this.api = api;
        this.media = media;
        this.bot = bot;
    }

    /** As what a file is sent: the method, its field, and where the answer names the file. */
    private enum Form {
        PHOTO(SendPhoto.PATH, SendPhoto.PHOTO_FIELD),
        DOCUMENT(SendDocument.PATH, SendDocument.DOCUMENT_FIELD);

        private final String method;
        private final String field;

        Form(String method, String field) {
            this.method = method;
            this.field = field;
        }

        Optional<String> id(JsonNode result) {
            return switch (this) {
                case PHOTO -> Contents.largest(result.path("photo"));
                case DOCUMENT -> Json.object(result, "document").flatMap(it -> Json.text(it, "file_id"));
            };
        }
    }

    Outcome send(Line line, Picture picture, boolean withButtons) {
        return send(picture, Form.PHOTO, name(picture), () -> form(line, withButtons));
    }

    Outcome send(Line line, Document document) {
        return send(document.file(), Form.DOCUMENT, document.name(), () -> addressed(line));
    }

    private static String name(Picture picture) {
        return picture.source().substring(picture.source().lastIndexOf('/') + 1);
    }

    /** {@code name}: as the customer sees it. */
    private Outcome send(Picture source, Form form, String name, Supplier<MultipartBody.Builder> around) {
        var version = media.file(bot, source).flatMap(FileVersion::of);
        if (version.isEmpty()) {
            return post(form,
                    around.get().addFormDataPart(form.field, media.address(bot, source).toString()));
        }
        var id = Optional.ofNullable(known.getIfPresent(version.get()));
        if (id.isPresent()) {
            var outcome = post(form, around.get().addFormDataPart(form.field, id.get()));
            if (!Verdict.forgotFile(outcome)) {
                return outcome;
            }
        }
        return upload(version.get(), form, name, around.get());
    }

    private Outcome upload(FileVersion version, Form form, String name, MultipartBody.Builder around) {
        var outcome = post(form,
                around.addFormDataPart(form.field, name,
                        RequestBody.create(version.file().toFile(), BYTES)));
        if (outcome instanceof Outcome.Done(var result)) {
            form.id(result).ifPresent(id -> known.put(version, id));
        }
        return outcome;
    }

    private static MultipartBody.Builder addressed(Line line) {
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM)
                .addFormDataPart(SendPhoto.CHAT_ID_FIELD, line.to().user());
        if (!line.to().thread().isEmpty()) {
            form.addFormDataPart(SendPhoto.MESSAGE_THREAD_ID_FIELD, line.to().thread());
        }
        return form;
    }

    private static MultipartBody.Builder form(Line line, boolean withButtons) {
        var form = addressed(line);
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

    private Outcome post(Form form, MultipartBody.Builder body) {
        return api.call(form.method, Outgoing.once(body.build()));
    }
}
