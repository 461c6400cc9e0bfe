package dragoman.desk.act;

import dragoman.model.AgentId;
import dragoman.model.Refusal;

/** What became of an agent's act. */
public sealed interface Outcome {
    /** Done and durable; so is an act that was done before under the same key. */
    record Done() implements Outcome {}

    /** Somebody else has the conversation; {@code name} as colleagues know them. */
    record LostTo(AgentId who, String name) implements Outcome {}

    /** Not done. */
    record Refused(Refusal why) implements Outcome {}
}
