package dragoman.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a request for a person, so that its card can be written again.
 *
 * @param reason why a person was wanted, in the shop's language
 * @param answered when a person first answered
 * @param resolved when a person closed it
 * @param reassured when the customer was last told that it is not forgotten
 */
public record Matter(String reason, Optional<Instant> answered, Optional<Instant> resolved,
        Instant reassured) {

    public static Matter wanted(String reason, Instant now) {
        return new Matter(reason, Optional.empty(), Optional.empty(), now);
    }

    public Matter answeredAt(Instant at) {
        return new Matter(reason, Optional.of(answered.orElse(at)), Optional.empty(), reassured);
    }

    public Matter resolvedAt(Instant at) {
        return new Matter(reason, answered, Optional.of(at), reassured);
    }

    /** It turned out not to be solved. */
    public Matter reopened(String why, Instant at) {
        return new Matter(why, answered, Optional.empty(), at);
    }

    public Matter reassuredAt(Instant at) {
        return new Matter(reason, answered, resolved, at);
    }
}
