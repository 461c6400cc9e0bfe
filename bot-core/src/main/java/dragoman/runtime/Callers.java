package dragoman.runtime;

import dragoman.model.Call;
import dragoman.model.CallKey;
import dragoman.model.CallOutcome;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Entry;
import dragoman.port.ShopSystem;
import dragoman.port.Time;
import dragoman.port.Unfinished.Asked;
import dragoman.port.Written;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the calls that turns asked for, each on a thread of its own, and brings what came of them into the inbox. That a call goes on the wire is
 * durable before it does, so a restart knows which may have arrived.
 */
final class Callers {
    private static final Logger LOG = LoggerFactory.getLogger(Callers.class);

    private final Workers<CallKey, Asked> workers;
    private final ShopSystem system;
    private final Scribe scribe;
    private final Time time;
    private final Consumer<Received> inbox;

    Callers(ShopSystem system, Scribe scribe, Time time, Consumer<Received> inbox) {
        this.system = system;
        this.scribe = scribe;
        this.time = time;
        this.inbox = inbox;
        this.workers = new Workers<>("call", time, this::make);
    }

    /** Fresh calls of a turn. */
    void make(List<Call> calls) {
        calls.forEach(call -> take(new Asked(call, false)));
    }

    /** A call, perhaps one that a restart found. */
    void take(Asked asked) {
        workers.post(asked.call().key(), asked);
    }

    /** Waits for those on their way, at most so long; the others are found by the next start. */
    boolean quiet(Duration atMost) throws InterruptedException {
        return workers.quiet(atMost);
    }

    private void make(Asked asked) {
        var call = asked.call();
        if (asked.sent() && !call.request().repeatable()) {
            deliver(call, new CallOutcome.Unknown("the program was stopped while the call was on its way"));
        } else if (workers.again(() -> claimed(call))) {
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
        workers.again(() -> {
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
}
