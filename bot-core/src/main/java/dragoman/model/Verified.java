package dragoman.model;

import java.time.Instant;

/** By which tie a customer is known in their other conversations, and when it was last shown here. */
public record Verified(Tie tie, Instant at) {}
