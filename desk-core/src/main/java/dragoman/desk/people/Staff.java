package dragoman.desk.people;

import dragoman.desk.Result;
import dragoman.desk.Why;
import dragoman.model.AgentId;
import java.util.List;

/** The accounts, for owners. All changes are in the audit log. Thread-safe. */
public interface Staff {
    /** Those with a role at a bot where {@code asking} has one, by name, closed accounts last. */
    List<Person> all(Person asking);

    /** Adds or changes an account; an owner may touch the roles of own bots only, and the last owner stays one. */
    Result put(Person by, Person person);

    /** A one-time link (its secret part) by which this person sets a password; ends all their sessions. */
    Invited invite(Person by, AgentId whom);

    /** A new password for oneself; ends all other sessions. {@code token}: the session that stays. */
    Entrance password(String token, String old, String fresh);

    /** What came of an invitation. */
    sealed interface Invited {
        /** Hand this over; it works once, for three days. */
        record Link(AgentId whom, String secret) implements Invited {
            @Override
            public String toString() {
                return "Link[" + whom + "]";
            }
        }

        /** Not made. */
        record Not(Why why) implements Invited {}
    }
}
