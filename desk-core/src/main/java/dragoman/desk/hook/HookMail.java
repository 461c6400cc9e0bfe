package dragoman.desk.hook;

import java.time.Instant;
import java.util.List;

/** Reads what systems outside are still to be told. Thread-safe. */
public interface HookMail {
    /** What is due for this hook, the longest due first. */
    List<Undelivered> due(String hook, Instant now, int atMost);

    /** All that was tried and did not arrive, or was given up; the oldest first. */
    List<Undelivered> failed(int atMost);
}
