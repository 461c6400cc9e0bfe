package dragoman.desk.people;

import java.time.Instant;

/**
 * Somebody who is logged in.
 *
 * @param person as they are now, not as they were at login
 * @param until it ends by itself
 * @param csrf what each form and each changing request of this session carries
 */
public record Session(Person person, Instant until, String csrf) {
    @Override
    public String toString() {
        return "Session[" + person.id() + "]";
    }
}
