package dragoman.port;

import dragoman.model.Address;
import dragoman.model.EventId;
import java.util.Optional;

/** A small sign to the customer that is no message. */
public sealed interface Sign {
    /** 'Is typing'; {@code answering}: the event that is being answered, where there is one. */
    record Typing(Address to, Optional<EventId> answering) implements Sign {}

    /** A tap was seen: the vendor's button stops waiting. */
    record TapSeen(Address to, String callback) implements Sign {}
}
