package dragoman.port;

import dragoman.model.LineKey;
import java.util.List;

/** What became of an {@link Entry}. */
public sealed interface Written {
    /** It is durable. */
    record Done() implements Written {}

    /** A turn is durable, and so is what the customer's other conversations hear of it. */
    record Told(List<Arrival> others) implements Written {}

    /** The updates that were new, in the order given, durable. */
    record Arrived(List<Arrival> fresh) implements Written {}

    /** The lines that are now {@code sending}; others were voided or sent meanwhile. */
    record Claimed(List<LineKey> lines) implements Written {}

    /** The item ({@code list/id}) is no longer there; the turn was not kept. {@code taken}: how many are taken now. */
    record SoldOut(String item, int taken) implements Written {}

    /** The update of a turn that was taken at once had come in before; the turn was not kept. */
    record Repeated() implements Written {}

    /** It could not be written and is not kept; the others of the same call are. */
    record Failed(String why) implements Written {}
}
