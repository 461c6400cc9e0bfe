package dragoman.desk;

import dragoman.model.LineKey;

/** The way of a line that is sent once more. Thread-safe. */
public interface Resends {
    /** False when the line is neither uncertain nor refused, or arrived after all. */
    boolean again(LineKey line);
}
