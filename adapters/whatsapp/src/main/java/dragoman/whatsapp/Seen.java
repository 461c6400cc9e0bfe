package dragoman.whatsapp;

import dragoman.model.Address;
import dragoman.model.Received;
import java.util.Optional;

/**
 * An update as the parser reads it.
 *
 * @param phone the same person by telephone number, where the message shows both ids
 */
record Seen(Received received, Optional<Address> phone) {}
