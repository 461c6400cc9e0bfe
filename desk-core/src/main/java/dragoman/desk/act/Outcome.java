package dragoman.desk.act;

import dragoman.model.AgentId;
import dragoman.model.Refusal;
import java.util.List;

/** What became of an agent's act. */
public sealed interface Outcome {
    /**
     * Done and durable; so is an act that was done before under the same key.
     *
     * @param untold names in a note that no colleague has at this bot: nobody is told of them
     */
    record Done(List<String> untold) implements Outcome {
        public Done {
            untold = List.copyOf(untold);
        }

        /** With nothing to add. */
        public Done() {
            this(List.of());
        }
    }

    /** Somebody else has the conversation; {@code name} as colleagues know them. */
    record LostTo(AgentId who, String name) implements Outcome {}

    /** Not done. */
    record Refused(Refusal why) implements Outcome {}
}
