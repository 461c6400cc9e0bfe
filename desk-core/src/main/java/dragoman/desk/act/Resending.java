package dragoman.desk.act;

import dragoman.model.LineKey;

/** Sends a line again of which it is not known whether it arrived, or that failed. Thread-safe. */
@FunctionalInterface
public interface Resending {
    /** False when it is under way, or has arrived. */
    boolean again(LineKey line);
}
