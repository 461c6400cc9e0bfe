package dragoman.telegram;

import dragoman.model.Address;
import dragoman.model.Profile;
import dragoman.model.Update;
import java.time.Instant;

/** What is known of an update but its id. */
record Envelope(Address from, Instant at, Profile profile, Update update) {}
