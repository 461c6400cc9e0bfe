package dragoman.desk;

import dragoman.engine.Turn.Verdict;
import dragoman.model.Address;
import dragoman.model.Update;

/** The way of an agent's or owner's act into the conversation's mailbox. Thread-safe; returns once the act is durable and its turn taken. */
public interface Acts {
    Verdict act(Address on, Update update);
}
