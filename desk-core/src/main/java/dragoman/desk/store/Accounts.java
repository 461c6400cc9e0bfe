package dragoman.desk.store;

import dragoman.desk.people.Person;
import dragoman.desk.people.Tokens.Known;
import dragoman.model.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads accounts. Thread-safe. */
public interface Accounts {
    List<Account> all();

    default Optional<Person> person(AgentId id) {
        return all().stream().map(Account::person).filter(person -> person.id().equals(id)).findFirst();
    }

    /** By the hash of a session's or a personal token. */
    Optional<Opened> session(String token);

    /** Whom a one-time link is for, by its hash; empty when it was used or does not exist. */
    Optional<Opened> invitation(String link);

    List<Known> tokens(AgentId person);

    /** {@code password}: its hash; empty as long as none was set. */
    record Account(Person person, Optional<String> password) {}

    /** {@code csrf} is {@code ""} for links and personal tokens, which have none. */
    record Opened(AgentId person, String csrf, Instant until) {}
}
