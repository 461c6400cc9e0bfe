package dragoman.desk.retention;

import dragoman.desk.retention.RetentionRules.Kind;
import java.time.Instant;
import java.util.List;

/**
 * What of one kind goes, or has gone.
 *
 * @param before what is from before then goes
 * @param count how much of it
 * @param what in words, for whoever runs the shop
 * @param stays what is as old and stays, each with its reason
 */
public record Doomed(Kind kind, Instant before, long count, String what, List<String> stays) {
    public Doomed {
        stays = List.copyOf(stays);
    }
}
