package dragoman.agentdesk;

import dragoman.desk.Result;
import dragoman.desk.people.Door;
import dragoman.desk.people.Entrance;
import dragoman.desk.people.Person;
import dragoman.desk.people.Presence;
import dragoman.desk.people.Session;
import dragoman.desk.people.Staff;
import dragoman.desk.people.Tokens;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Accounts and sessions in memory. */
final class PeopleInMemory implements Door, Staff, Tokens, Presence {
    private static final int TRIES = 5;
    private final Map<AgentId, Person> people = new LinkedHashMap<>();
    private final Map<AgentId, String> passwords = new ConcurrentHashMap<>();
    private final Map<String, AgentId> sessions = new ConcurrentHashMap<>();
    private final Map<String, AgentId> links = new ConcurrentHashMap<>();
    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
    private final Map<AgentId, Present> present = new ConcurrentHashMap<>();
    private final Supplier<Instant> clock;

    PeopleInMemory(Supplier<Instant> clock) {
        this.clock = clock;
    }

    void add(Person person, String password) {
        people.put(person.id(), person);
        passwords.put(person.id(), password);
    }

    @Override
    public Entrance enter(String login, String password, String from) {
        if (wrong.getOrDefault(login, 0) >= TRIES) {
            return new Entrance.TooOften(Duration.ofSeconds(30));
        }
        var known = login.matches("[a-z0-9.]+") ? people.get(new AgentId(login)) : null;
        if (known == null || known.disabled() || !password.equals(passwords.get(known.id()))) {
            wrong.merge(login, 1, Integer::sum);
            return new Entrance.Wrong();
        }
        return open(known);
    }

    private Entrance open(Person person) {
        var token = "token-of-" + person.id() + "-" + sessions.size() + "-0123456789";
        sessions.put(token, person.id());
        return new Entrance.Opened(token, session(token).orElseThrow());
    }

    @Override
    public Entrance redeem(String link, String newPassword, String from) {
        if (newPassword.length() < 12) {
            return new Entrance.TooWeak();
        }
        var who = links.remove(link);
        if (who == null) {
            return new Entrance.Wrong();
        }
        passwords.put(who, newPassword);
        return open(Objects.requireNonNull(people.get(who)));
    }

    @Override
    public Optional<Session> session(String token) {
        return Optional.ofNullable(sessions.get(token)).map(people::get).filter(person -> !person.disabled())
                .map(person -> new Session(person, clock.get().plus(Duration.ofHours(12)),
                        "csrf-" + token.hashCode()));
    }

    @Override
    public void leave(String token) {
        sessions.remove(token);
    }

    @Override
    public List<Person> all(Person asking) {
        return List.copyOf(people.values());
    }

    @Override
    public Result put(Person by, Person person) {
        people.put(person.id(), person);
        return new Result.Done();
    }

    @Override
    public Invited invite(Person by, AgentId whom) {
        var secret = "link-for-" + whom + "-" + links.size();
        links.put(secret, whom);
        sessions.values().removeIf(whom::equals);
        return new Invited.Link(whom, secret);
    }

    @Override
    public Entrance password(String token, String old, String fresh) {
        var who = sessions.get(token);
        if (who == null || !old.equals(passwords.get(who))) {
            return new Entrance.Wrong();
        }
        if (fresh.length() < 12) {
            return new Entrance.TooWeak();
        }
        passwords.put(who, fresh);
        sessions.entrySet().removeIf(one -> one.getValue().equals(who) && !one.getKey().equals(token));
        return new Entrance.Opened(token, session(token).orElseThrow());
    }

    private final Map<String, Known> tokens = new ConcurrentHashMap<>();
    private final Map<String, AgentId> owners = new ConcurrentHashMap<>();

    @Override
    public Made make(Person person, String label) {
        var made = new Made("t" + tokens.size(), "secret-" + person.id() + "-" + tokens.size());
        tokens.put(made.id(), new Known(made.id(), label, clock.get()));
        owners.put(made.secret(), person.id());
        return made;
    }

    @Override
    public Optional<Person> who(String token) {
        return Optional.ofNullable(owners.get(token)).map(people::get);
    }

    @Override
    public List<Known> of(Person person) {
        return new ArrayList<>(tokens.values());
    }

    @Override
    public Result revoke(Person person, String id) {
        return tokens.remove(id) == null ? new Result.NotFound(id) : new Result.Done();
    }

    @Override
    public void here(AgentId agent, Availability availability, Optional<ConversationId> viewing,
            boolean typing) {
        present.put(agent,
                new Present(agent, Objects.requireNonNull(people.get(agent)).name(), availability, viewing,
                        typing, 1, 6));
    }

    @Override
    public void gone(AgentId agent) {
        present.remove(agent);
    }

    @Override
    public List<Present> online(BotId bot) {
        return List.copyOf(present.values());
    }

    @Override
    public List<Present> viewers(ConversationId conversation) {
        return present.values().stream().filter(one -> one.viewing().filter(conversation::equals).isPresent())
                .toList();
    }
}
