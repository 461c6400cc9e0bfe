package dragoman.model;

import java.time.Instant;

/** Where a line is on its way. {@code queued → sending → accepted}; what was on the wire at a crash is uncertain, and shown as such. */
public sealed interface LineState {
    /** Waits to be sent, not before {@code notBefore}; {@code attempts} were made. */
    record Queued(int attempts, Instant notBefore) implements LineState {}

    /** Waits until the customer may be written to, or for a webhook's body that may carry it; {@code since} the turn that said it. */
    record Held(Instant since) implements LineState {}

    /** On the wire. */
    record Sending(int attempts) implements LineState {}

    /** The vendor took it; {@code message} is the vendor's id, {@code ""} where it gives none. */
    record Accepted(String message) implements LineState {}

    /** The vendor reports on it. */
    record Reported(String message, DeliveryStatus status) implements LineState {}

    /** The answer never came: it may or may not have arrived. */
    record Uncertain(String why) implements LineState {}

    /** The vendor will not take it; {@code why} in plain words. */
    record Refused(String why) implements LineState {}

    /** Taken back before it was sent, since another took over. */
    record Voided() implements LineState {}
}
