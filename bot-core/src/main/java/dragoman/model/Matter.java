package dragoman.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a request for a person, so that its card can be written again.
 *
 * @param reason why a person was wanted, in the shop's language
 * @param answered when a person first answered
 * @param resolved when a person closed it
 * @param reassured when the customer was last told that it is not forgotten
 * @param promises that still have to be kept, or were broken and not made good yet
 */
public record Matter(String reason, Optional<Instant> answered, Optional<Instant> resolved,
        Instant reassured, List<Promise> promises) {
    public Matter {
        promises = List.copyOf(promises);
    }

    public static Matter wanted(String reason, Instant now) {
        return new Matter(reason, Optional.empty(), Optional.empty(), now, List.of());
    }

    public Matter answeredAt(Instant at) {
        return new Matter(reason, Optional.of(answered.orElse(at)), Optional.empty(), reassured, promises);
    }

    public Matter resolvedAt(Instant at) {
        return new Matter(reason, answered, Optional.of(at), reassured, promises);
    }

    /** It turned out not to be solved. */
    public Matter reopened(String why, Instant at) {
        return new Matter(why, answered, Optional.empty(), at, promises);
    }

    public Matter reassuredAt(Instant at) {
        return new Matter(reason, answered, resolved, at, promises);
    }

    public Matter promising(Promise promise) {
        var more = new ArrayList<>(without(promise.kind()).promises);
        more.add(promise);
        return new Matter(reason, answered, resolved, reassured, more);
    }

    /** The promise of this kind is kept, or no longer matters. */
    public Matter without(Promise.Kind kind) {
        return new Matter(reason, answered, resolved, reassured,
                promises.stream().filter(promise -> promise.kind() != kind).toList());
    }

    public Optional<Promise> promise(Promise.Kind kind) {
        return promises.stream().filter(promise -> promise.kind() == kind).findFirst();
    }
}
