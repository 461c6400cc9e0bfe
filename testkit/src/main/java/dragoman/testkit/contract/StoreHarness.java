package dragoman.testkit.contract;

import java.nio.file.Path;
import java.util.List;

/** A store to be tested, empty at first. */
public interface StoreHarness {
    /** Opens it; after it was closed, opens the same one again. */
    StorePorts open() throws Exception;

    /** Everything that is kept, all tables, as texts to search in. */
    List<String> everything() throws Exception;

    /** The files that it lies in and beside; none where another program keeps them. */
    List<Path> files() throws Exception;
}
