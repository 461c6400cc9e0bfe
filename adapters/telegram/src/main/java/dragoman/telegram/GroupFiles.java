package dragoman.telegram;

import dragoman.desk.group.Order.Show;
import dragoman.http.outgoing.Outgoing;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;

/** Files for a group: as photos where Telegram takes them so, else as documents. Each is shown once, so none is remembered. */
final class GroupFiles {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final Api api;
    private final String chat;

    GroupFiles(Api api, String chat) {
        this.api = api;
        this.chat = chat;
    }

    Outcome show(Show show) {
        var photo = asPhoto(show.file());
        if (photo.isEmpty()) {
            return new Outcome.Declined(400, "larger than Telegram takes from bots", Optional.empty(),
                    Optional.empty());
        }
        var outcome = send(show, photo.get());
        return photo.get() && dislikesPicture(outcome) ? send(show, false) : outcome;
    }

    private static Optional<Boolean> asPhoto(Path file) {
        var name = String.valueOf(file.getFileName());
        return TelegramChannel.CAPABILITIES.extras().attachments()
                .asPhoto(name.substring(name.lastIndexOf('.') + 1), file.toFile().length());
    }

    /** A picture of odd measures is no photo for Telegram. */
    private static boolean dislikesPicture(Outcome outcome) {
        return outcome instanceof Outcome.Declined(var code, var why, _, _) && code == 400
                && why.toLowerCase(Locale.ROOT).matches(".*(photo|image).*");
    }

    private Outcome send(Show show, boolean photo) {
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM)
                .addFormDataPart(SendPhoto.CHAT_ID_FIELD, chat);
        if (show.topic() != 0) {
            form.addFormDataPart(SendPhoto.MESSAGE_THREAD_ID_FIELD, Long.toString(show.topic()));
        }
        if (!show.caption().isEmpty()) {
            form.addFormDataPart(SendPhoto.CAPTION_FIELD,
                    Whole.shortened(show.caption(), TelegramChannel.CAPTION));
        }
        form.addFormDataPart(photo ? SendPhoto.PHOTO_FIELD : SendDocument.DOCUMENT_FIELD, show.name(),
                RequestBody.create(show.file().toFile(), BYTES));
        return api.call(photo ? SendPhoto.PATH : SendDocument.PATH, Outgoing.once(form.build()));
    }
}
