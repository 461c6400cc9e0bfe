package dragoman.desk.feed;

import java.util.List;
import java.util.function.Consumer;

/**
 * What has changed, numbered. A page that knows everything up to a {@link Cursor} asks {@link #since} for the rest and misses nothing; where the
 * cursor is of another start of the program, or too far back, it is told to load everything anew. Thread-safe.
 *
 * <p>Who shows a change asks {@link dragoman.desk.people.Person#may} for its bot first.
 */
public interface Feed {
    Cursor now();

    Since since(Cursor known);

    /** Calls with the latest cursor after each change, from the thread that made it: must not block. Closing ends it. */
    Listening listen(Consumer<Cursor> woken);

    /** {@code lost}: the cursor is unknown; load everything anew and go on from {@code now}. */
    record Since(List<Change> changes, Cursor now, boolean lost) {
        public Since {
            changes = List.copyOf(changes);
        }
    }

    /** Ends by closing. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
