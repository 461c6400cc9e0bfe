package dragoman.runtime;

import dragoman.model.Received;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Parked;
import dragoman.port.Parked.Found;
import dragoman.port.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Updates that were set aside, and what an owner does with them. Thread-safe. */
public final class ParkedDesk {
    private final Parked parked;
    private final Scribe scribe;
    private final Consumer<Arrival> mailbox;

    ParkedDesk(Parked parked, Scribe scribe, Consumer<Arrival> mailbox) {
        this.parked = parked;
        this.scribe = scribe;
        this.mailbox = mailbox;
    }

    /** What came of an owner's wish. */
    public enum Outcome {
        DONE, NOT_THERE, UNREADABLE
    }

    /** The oldest first. */
    public List<Found> list(int max) {
        return parked.list(max);
    }

    public Optional<Found> find(long number) {
        return parked.find(number);
    }

    /**
     * It goes into its conversation's mailbox once more, behind whatever lies there. Should it fail again, it is set aside again.
     *
     * @throws dragoman.port.Intake.NotCommitted the store is away
     */
    public Outcome replay(long number) {
        return parked.find(number)
                .map(found -> found.received().map(received -> replay(found, received))
                        .orElse(Outcome.UNREADABLE))
                .orElse(Outcome.NOT_THERE);
    }

    private Outcome replay(Found found, Received received) {
        var outcome = outcome(scribe.write(new Entry.Replaying(found.number())));
        if (outcome == Outcome.DONE) {
            mailbox.accept(new Arrival(found.number(), found.conversation(), received));
        }
        return outcome;
    }

    /**
     * It is given up for good.
     *
     * @throws dragoman.port.Intake.NotCommitted the store is away
     */
    public Outcome drop(long number) {
        return outcome(scribe.write(new Entry.Discarding(number)));
    }

    private static Outcome outcome(Written written) {
        return written instanceof Written.Done ? Outcome.DONE : Outcome.NOT_THERE;
    }
}
