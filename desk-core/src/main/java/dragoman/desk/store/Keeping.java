package dragoman.desk.store;

import dragoman.port.Entry;
import dragoman.port.Written;

/** Makes what the desk keeps durable, by the store's one writer. Thread-safe; returns once it is. */
@FunctionalInterface
public interface Keeping {
    /** @throws dragoman.port.Intake.NotCommitted the store is away */
    Written keep(Entry entry);
}
