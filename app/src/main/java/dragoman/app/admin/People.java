package dragoman.app.admin;

import dragoman.agentdesk.AgentDesk;
import dragoman.desk.Result;
import dragoman.desk.people.KeptStaff;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.people.Staff.Invited;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Accounts of the desk, as whoever sits at the machine manages them: through the running server, or where none runs. */
public final class People {
    private final KeptStaff staff;
    private final Collection<BotId> bots;
    private final URI base;

    /** {@code base}: where one-time links lead. */
    public People(KeptStaff staff, Collection<BotId> bots, URI base) {
        this.staff = staff;
        this.bots = List.copyOf(bots);
        this.base = base;
    }

    /** Somebody as they were named on the command line; {@code bots}: separated by commas, empty for all. */
    public record Wanted(String login, String name, String role, Optional<String> bots, String language) {}

    public Told list() {
        var everybody = staff.everybody();
        return Told.good(everybody.isEmpty()
                ? "Nobody has an account yet. `users add LOGIN --role owner` makes one."
                : everybody.stream().map(People::line).collect(Collectors.joining("\n")));
    }

    private static String line(Person person) {
        var roles = person.roles().entrySet().stream()
                .map(role -> role.getKey() + ": " + role.getValue().name().toLowerCase(Locale.ROOT)).sorted()
                .collect(Collectors.joining(", "));
        return "%-20s %-24s %s%s".formatted(person.id(), person.name(), roles,
                person.disabled() ? "  (closed)" : "");
    }

    public Told add(Wanted wanted) {
        try {
            var role = Role.valueOf(wanted.role().toUpperCase(Locale.ROOT));
            var on = wanted.bots().map(names -> Arrays.stream(names.split(",")).map(BotId::new).toList())
                    .orElse(List.copyOf(bots));
            var missing = on.stream().filter(bot -> !bots.contains(bot)).findFirst();
            if (missing.isPresent()) {
                return Told.bad("There is no bot " + missing.get() + ". There are: "
                        + bots.stream().map(BotId::value).sorted().collect(Collectors.joining(", ")));
            }
            var known = find(wanted.login());
            var roles = on.stream().collect(Collectors.toMap(bot -> bot, _ -> role));
            var person = Person.of(new AgentId(wanted.login()), wanted.name(), roles,
                    new Language(wanted.language()));
            return told(staff.put(staff.atTheMachine(bots), person),
                    () -> known.isPresent()
                            ? Told.good(wanted.login() + " is changed.")
                            : passwd(wanted.login()));
        } catch (IllegalArgumentException e) {
            return Told.bad(
                    "This cannot be: a login is up to 40 small letters, digits, dots and hyphens; a role is"
                            + " agent, supervisor or owner; a language two letters.");
        }
    }

    private Optional<Person> find(String login) {
        return staff.everybody().stream().filter(person -> person.id().value().equals(login)).findFirst();
    }

    public Told close(String login, boolean close) {
        return changed(login, person -> person.disabledNow(close),
                close ? " is closed." : " is open again.");
    }

    private Told changed(String login, UnaryOperator<Person> change, String done) {
        return find(login)
                .map(person -> told(staff.put(staff.atTheMachine(bots), change.apply(person)),
                        () -> Told.good(login + done)))
                .orElseGet(() -> nobody(login));
    }

    public Told passwd(String login) {
        return find(login).map(person -> switch (staff.invite(staff.atTheMachine(bots), person.id())) {
            case Invited.Link link -> Told.good("Hand this link to " + login
                    + "; it works once, within three days: "
                    + AgentDesk.welcome(base, link));
            case Invited.Not not -> Told.bad(not.why().words());
        }).orElseGet(() -> nobody(login));
    }

    private static Told nobody(String login) {
        return Told.missing("There is no account " + login + ". `users list` shows them.");
    }

    private static Told told(Result result, Supplier<Told> done) {
        return switch (result) {
            case Result.Done _ -> done.get();
            case Result.NotFound missing -> Told.missing(missing.what());
            case Result.NotDone not -> Told.bad(not.why().words());
        };
    }
}
