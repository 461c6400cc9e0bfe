package dragoman.runtime;

import dragoman.port.Intake.NotCommitted;
import dragoman.port.Room;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Keeps new updates out while there is no room for them: messengers try again for hours, a process without memory or disk answers nobody.
 * What waits is durable; it is the memory for it that is limited.
 *
 * @param waiting how many updates wait for their turns
 */
record Gate(IntSupplier waiting, Room room) {
    static final int MOST = 20_000;

    /** Why nothing more is taken in, in plain words. */
    Optional<String> closed() {
        return waiting.getAsInt() > MOST
                ? Optional.of("more than " + MOST + " updates wait for their turns")
                : room.shortage();
    }

    void pass() {
        closed().ifPresent(why -> {
            throw new NotCommitted(why);
        });
    }
}
