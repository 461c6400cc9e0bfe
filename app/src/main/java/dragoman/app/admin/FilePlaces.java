package dragoman.app.admin;

import dragoman.model.MediaId;
import dragoman.port.MediaBook;
import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaShelf;

/** Where files of customers are, for the owner at this machine. */
public record FilePlaces(MediaBook book, MediaShelf shelf) {
    /** What is said behind a file's kind; {@code ""} for what is no file of ours. */
    String of(String reference) {
        if (reference.startsWith("uploads/")) {
            return ": " + reference;
        }
        return MediaId.in(reference)
                .map(id -> book.find(id).map(this::place).orElse("; not kept any more")).orElse("");
    }

    private String place(MediaItem item) {
        return switch (item.state()) {
            case State.Waiting _ -> "; still on its way";
            case State.Kept kept ->
                shelf.find(kept.file()).map(file -> ": " + file + ", " + kept.size() + " bytes")
                        .orElse("; not here: it was deleted by hand");
            case State.Lost(var why) -> "; not here: " + why;
        };
    }
}
