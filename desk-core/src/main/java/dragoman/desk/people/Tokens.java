package dragoman.desk.people;

import dragoman.desk.Result;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Personal tokens for the JSON API: each acts as its person, with at most their roles. The store knows hashes only. Thread-safe. */
public interface Tokens {
    /** The token itself is shown this once. */
    Made make(Person person, String label);

    Optional<Person> who(String token);

    List<Known> of(Person person);

    Result revoke(Person person, String id);

    /** A token just made. */
    record Made(String id, String secret) {
        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    /** A token that exists. */
    record Known(String id, String label, Instant made) {}
}
