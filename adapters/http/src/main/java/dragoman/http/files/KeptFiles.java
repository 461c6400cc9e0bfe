package dragoman.http.files;

import dragoman.model.BotId;
import dragoman.model.MediaId;
import dragoman.port.MediaBook;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaShelf;
import java.nio.file.Path;
import java.util.Optional;

/** The files of customers and agents that are here. */
public record KeptFiles(MediaBook book, MediaShelf shelf) {
    /** By a reference as transcripts and lines have it; empty for others, for another bot's, and for what is not here. */
    public Optional<Path> find(BotId bot, String reference) {
        return MediaId.in(reference).flatMap(book::find).filter(item -> item.bot().equals(bot))
                .flatMap(item -> item.state() instanceof State.Kept kept
                        ? shelf.find(kept.file())
                        : Optional.empty());
    }
}
