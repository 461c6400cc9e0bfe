package dragoman.port;

import dragoman.model.AgentId;
import java.util.Set;

/** Who is at the desk. Thread-safe; answers at once, from memory. */
@FunctionalInterface
public interface Staffing {
    /** Agents who are there, busy ones too. */
    Set<AgentId> present();
}
