package dragoman.runtime;

import dragoman.model.Call;
import dragoman.model.CallKey;
import dragoman.model.CallOutcome;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Entry;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.ShopSystem;
import dragoman.port.Time;
import dragoman.port.Unfinished.Asked;
import dragoman.port.Written;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the calls that turns asked for, each on a thread of its own, and brings what came of them into the inbox. That a call goes on the wire is
 * durable before it does, so a restart knows which may have arrived.
 */
final class Callers {
    private static final Logger LOG = LoggerFactory.getLogger(Callers.class);

    private final Lanes<CallKey, Asked> lanes = new Lanes<>("call", (_, asked) -> make(asked));
    private final ShopSystem system;
    private final Scribe scribe;
    private final Time time;
    private final Insistence insistence;
    private final Consumer<Received> inbox;
    private volatile boolean stopped;

    Callers(ShopSystem system, Scribe scribe, Time time, Consumer<Received> inbox) {
        this.system = system;
        this.scribe = scribe;
        this.time = time;
        this.insistence = new Insistence(time);
        this.inbox = inbox;
    }

    /** Fresh calls of a turn. */
    void make(List<Call> calls) {
        calls.forEach(call -> take(new Asked(call, false)));
    }

    /** A call, perhaps one that a restart found. */
    void take(Asked asked) {
        lanes.post(asked.call().key(), asked);
    }

    /** Waits for those on their way, at most so long; the others are found by the next start. */
    boolean quiet(Duration atMost) throws InterruptedException {
        var done = lanes.quiet(atMost);
        stopped = true;
        return done;
    }

    private void make(Asked asked) {
        var call = asked.call();
        if (asked.sent() && !call.request().repeatable()) {
            deliver(call, new CallOutcome.Unknown("the program was stopped while the call was on its way"));
        } else if (again(() -> claimed(call))) {
            deliver(call, outcome(call));
        }
    }

    /** False when it is gone: the customer was forgotten, or it was answered before. */
    private boolean claimed(Call call) {
        return scribe.write(new Entry.CallSending(call.key())) instanceof Written.Done;
    }

    private CallOutcome outcome(Call call) {
        try {
            return system.call(call).fitted(call.returns());
        } catch (RuntimeException e) {
            LOG.error("The call {} ended in a fault of the program: {}", call.key(), e.toString());
            return call.request().repeatable()
                    ? new CallOutcome.Failed("a fault of the program")
                    : new CallOutcome.Unknown("a fault of the program");
        }
    }

    private void deliver(Call call, CallOutcome outcome) {
        note(call, outcome);
        var received = new Received(call.from(), new EventId("call:" + call.key()), time.now(),
                Profile.UNKNOWN,
                new Update.CallReturned(call.key(), outcome));
        again(() -> {
            inbox.accept(received);
            return true;
        });
    }

    private static void note(Call call, CallOutcome outcome) {
        switch (outcome) {
            case CallOutcome.Ok _ -> LOG.debug("The call {} for '{}' was answered", call.key(), call.slot());
            case CallOutcome.Failed(var why) ->
                LOG.warn("The call {} for '{}' failed: {}", call.key(), call.slot(), why);
            case CallOutcome.TimedOut(var why) ->
                LOG.warn("The call {} for '{}' got no answer in time: {}", call.key(), call.slot(), why);
            case CallOutcome.Unknown(var why) ->
                LOG.warn("Not known whether the call {} for '{}' arrived: {}", call.key(), call.slot(), why);
        }
    }

    /** Until the store is back; not beyond a stop, since the next start finds the call. */
    private boolean again(BooleanSupplier attempt) {
        return insistence.first(() -> stopped ? Optional.of(false) : tried(attempt)).orElse(false);
    }

    private static Optional<Boolean> tried(BooleanSupplier attempt) {
        try {
            return Optional.of(attempt.getAsBoolean());
        } catch (NotCommitted e) {
            LOG.debug("the store is away, a call waits: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
