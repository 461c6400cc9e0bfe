package dragoman.http;

import java.io.IOException;

/** One open stream of events. */
public interface Live {
    /**
     * Writes events until the stream is over; on a virtual thread of its own, may block. Returning closes the connection.
     *
     * @throws IOException the caller has gone
     */
    void run(EventOutput out) throws IOException;

    /** Asks {@link #run} to return soon; called from any thread, also more than once, also after the end. */
    void stop();
}
