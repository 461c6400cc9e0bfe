package dragoman.engine;

import dragoman.model.AgentId;
import dragoman.model.Conversation;
import dragoman.model.Frame;
import dragoman.model.Refusal;
import java.util.List;

/**
 * What came of a turn.
 *
 * @param walked the steps that were run, in order
 * @param secrets what of it nobody but the customer is to see
 * @param verdict for an agent's act: what became of it; {@link Verdict.Done} otherwise
 */
public record Turn(Conversation after, List<Effect> effects, List<Frame> walked, Verdict verdict,
        Secrets secrets) {
    public Turn {
        effects = List.copyOf(effects);
        walked = List.copyOf(walked);
    }

    /** What became of an agent's act. */
    public sealed interface Verdict {
        /** Done. */
        record Done() implements Verdict {}

        /** Not done: somebody else has the conversation. */
        record LostTo(AgentId who) implements Verdict {}

        /** Not done. */
        record NotDone(Refusal why) implements Verdict {}
    }
}
