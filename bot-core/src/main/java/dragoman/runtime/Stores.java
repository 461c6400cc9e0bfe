package dragoman.runtime;

import dragoman.port.Conversations;
import dragoman.port.Journal;
import dragoman.port.Unfinished;
import dragoman.port.Waits;

/** The stores that the runtime needs. */
public record Stores(Journal journal, Conversations conversations, Unfinished unfinished, Waits waits) {}
