package dragoman.port;

import dragoman.model.Address;
import dragoman.model.Profile;

/** Asks a vendor who somebody is. Thread-safe; blocks on a virtual thread until the vendor has answered. */
@FunctionalInterface
public interface Profiles {
    /**
     * What the vendor tells of them; {@link Profile#UNKNOWN} where it does not know, does not say, or cannot be reached. Never throws for what the
     * vendor or the network does.
     */
    Profile of(Address who);
}
