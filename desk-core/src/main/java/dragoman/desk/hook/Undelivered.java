package dragoman.desk.hook;

import java.time.Instant;
import java.util.Optional;

/**
 * A message to a system outside that has not arrived yet.
 *
 * @param attempts that failed
 * @param next empty: it was given up
 * @param why the last attempt failed
 * @param body JSON in UTF-8, the same at each attempt
 */
@SuppressWarnings("ArrayRecordComponent")
public record Undelivered(String hook, String id, String event, Instant at, int attempts,
        Optional<Instant> next, String why, byte[] body) {}
