package dragoman.port;

import dragoman.model.BotId;
import dragoman.model.Picture;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures of flows and catalogues. */
public interface Media {
    /** The file, for channels that upload; empty when the picture is an address or does not exist. */
    Optional<Path> file(BotId bot, Picture picture);

    /** An unguessable address below the public URL (or the picture's own), for vendors that fetch. */
    URI address(BotId bot, Picture picture);
}
