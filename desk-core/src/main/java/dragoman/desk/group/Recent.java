package dragoman.desk.group;

import dragoman.model.AgentId;
import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The latest answers from the group, so that they can be changed and taken back: for that there are seconds only. Thread-safe. */
final class Recent {
    private static final int KEPT = 500;

    /** An answer: who gave it, and its first line. */
    record Given(AgentId by, ConversationId on, LineKey line) {}

    private final Map<Long, Given> answers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Given> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void given(long message, Given answer) {
        answers.remove(message);
        answers.put(message, answer);
    }

    /** What became of this message. */
    synchronized Optional<Given> of(long message) {
        return Optional.ofNullable(answers.get(message));
    }

    /** The last answer of theirs there. */
    synchronized Optional<Given> last(AgentId by, ConversationId on) {
        return answers.values().stream().filter(one -> one.by().equals(by) && one.on().equals(on))
                .reduce((_, later) -> later);
    }
}
