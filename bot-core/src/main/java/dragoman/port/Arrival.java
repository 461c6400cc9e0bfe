package dragoman.port;

import dragoman.model.ConversationId;
import dragoman.model.Received;

/** A received update in the inbox; {@code number} is its place there. */
public record Arrival(long number, ConversationId conversation, Received received) {}
