package dragoman.port;

import dragoman.model.Call;
import dragoman.model.CallOutcome;

/**
 * The way out to the shop's own systems. Thread-safe; blocks on a virtual thread until it is known what came of the call, at most as long as its
 * timeout allows, tries included. Never throws for what the system or the network does.
 */
public interface ShopSystem {
    /** {@link CallOutcome.Ok} with the whole answer, whatever its shape; a call that may not be repeated is sent once. */
    CallOutcome call(Call call);

    /** Where nothing outside can be asked. */
    static ShopSystem none() {
        return _ -> new CallOutcome.Failed("no other system can be called from here");
    }
}
