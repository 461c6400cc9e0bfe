package dragoman.flow;

import java.time.Duration;
import java.util.Optional;

/**
 * What people of the shop promise, in working hours, and how long things wait for them: {@code desk} in {@code bot.yaml}.
 *
 * @param firstAnswer from the wish for a person to a person's first answer
 * @param nextAnswer from what the customer writes then to the next answer
 * @param resolution from the wish for a person until the matter is closed
 * @param answerWithin whoever has taken a conversation answers within this time, or it goes back to its queue
 * @param silence after an agent's answer: then a silent customer is asked whether that was all
 * @param closeAfter so long after that question the matter is closed by itself
 * @param automatic conversations are given to whoever is there and has room; otherwise agents take them
 */
public record DeskRules(Optional<Duration> firstAnswer, Optional<Duration> nextAnswer,
        Optional<Duration> resolution,
        Duration answerWithin, Duration silence, Duration closeAfter, boolean automatic) {
    public static final DeskRules USUAL = new DeskRules(Optional.empty(), Optional.empty(), Optional.empty(),
            Duration.ofMinutes(15), Duration.ofHours(20), Duration.ofHours(24), false);
}
