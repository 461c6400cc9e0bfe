package dragoman.desk.view;

import dragoman.runtime.Stopped;
import java.util.List;

/** The channels of all bots from which the vendor takes nothing now; what is said waits until the owner has acted. Thread-safe. */
@FunctionalInterface
public interface Standstills {
    /** The longest first; empty when all goes well. */
    List<Stopped> all();
}
