package dragoman.runtime;

import dragoman.engine.Turn.Verdict;
import dragoman.model.Received;
import dragoman.port.Arrival;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What lies in a conversation's mailbox. */
sealed interface Mail {
    /** Something came in; {@code verdict}: somebody waits for what becomes of it. */
    record Came(Arrival arrival, Optional<CompletableFuture<Verdict>> verdict) implements Mail {}

    /** Something came in while nothing else was going on: taken at once, without a rest in the inbox. {@code kept}: how it was kept. */
    record AtOnce(Received received, CompletableFuture<List<Arrival>> kept) implements Mail {}
    /** The customer has written nothing more for a while. */
    record Quiet() implements Mail {}

    /** A timer may be due. */
    record TimersDue() implements Mail {}
}
