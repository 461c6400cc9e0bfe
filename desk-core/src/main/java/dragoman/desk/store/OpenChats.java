package dragoman.desk.store;

import dragoman.model.AgentId;
import dragoman.model.Conversation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the conversations that the desk lists. Thread-safe. */
public interface OpenChats {
    /** Those that a person of the shop has or that wait for one; of one agent, or all. */
    List<Conversation> open(Optional<AgentId> agent);

    /** Those that were closed by a person, the latest first. */
    List<Conversation> closed(int from, int max);

    /** All, the latest first. */
    List<Conversation> latest(int from, int max);

    /** Those in which a note mentions somebody who has not looked yet. */
    List<Conversation> mentioning();

    /** How many conversations each agent has. */
    Map<AgentId, Integer> load();
}
