package dragoman.desk.store;

import dragoman.model.ConversationId;
import java.util.Map;

/** Counts what is kept of a customer, by table. Thread-safe. */
@FunctionalInterface
public interface Census {
    /** Only tables that hold something. */
    Map<String, Integer> count(ConversationId conversation);
}
