package dragoman.desk.group;

import dragoman.model.Limits.Bucket;
import dragoman.port.MediaSource;
import java.util.Optional;

/** A group of a messenger with topics. Thread-safe; blocks until the messenger has answered, and throws for nothing that it says. */
public interface Group {
    /** The messenger's id of it. */
    String id();

    /** How fast it takes messages; empty: as fast as we can. */
    Optional<Bucket> pace();

    Reply ask(Order order);

    /** Brings what people there sent. */
    MediaSource files();
}
