package dragoman.app.admin;

import dragoman.desk.Result;
import dragoman.desk.audit.AuditLog;
import dragoman.desk.audit.AuditLog.Audited;
import dragoman.desk.people.KeptStaff;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.people.Staff.Invited;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Accounts and the log of privileged acts, for the command line of this machine. */
public final class PeopleRoutes {
    private static final int SHOWN = 200;

    private final KeptStaff staff;
    private final AuditLog audit;
    private final Collection<BotId> bots;
    private final URI base;
    private final Guard guard;

    /** {@code base}: where one-time links lead. */
    public PeopleRoutes(KeptStaff staff, AuditLog audit, Collection<BotId> bots, URI base, Guard guard) {
        this.staff = staff;
        this.audit = audit;
        this.bots = List.copyOf(bots);
        this.base = base;
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(guard.get("/admin/users", _ -> Answer.text(200, people())),
                guard.post("/admin/users/{login}", this::add),
                guard.post("/admin/users/{login}/passwd", call -> invited(call.path("login"))),
                guard.post("/admin/users/{login}/disable", call -> closing(call, true)),
                guard.post("/admin/users/{login}/enable", call -> closing(call, false)),
                guard.get("/admin/audit", _ -> Answer.text(200, log())),
                guard.get("/admin/audit/verify", _ -> verified()));
    }

    private String people() {
        var everybody = staff.everybody();
        return everybody.isEmpty()
                ? "Nobody has an account yet. `users add LOGIN --role owner` makes one."
                : everybody.stream().map(PeopleRoutes::line).collect(Collectors.joining("\n"));
    }

    private static String line(Person person) {
        var roles = person.roles().entrySet().stream()
                .map(role -> role.getKey() + ": " + role.getValue().name().toLowerCase(Locale.ROOT)).sorted()
                .collect(Collectors.joining(", "));
        return "%-20s %-24s %s%s".formatted(person.id(), person.name(), roles,
                person.disabled() ? "  (closed)" : "");
    }

    private Answer add(Call call) {
        var login = call.path("login");
        try {
            var role = Role.valueOf(call.query("role").orElse("agent").toUpperCase(Locale.ROOT));
            var wanted = call.query("bots")
                    .map(names -> Arrays.stream(names.split(",")).map(BotId::new).toList())
                    .orElse(List.copyOf(bots));
            var missing = wanted.stream().filter(bot -> !bots.contains(bot)).findFirst();
            if (missing.isPresent()) {
                return Answer.text(409, "There is no bot " + missing.get() + ". There are: "
                        + bots.stream().map(BotId::value).sorted().collect(Collectors.joining(", ")));
            }
            var known = find(login);
            var roles = wanted.stream().collect(Collectors.toMap(bot -> bot, _ -> role));
            var person = Person.of(new AgentId(login), call.query("name").orElse(login), roles,
                    new Language(call.query("language").orElse("en")));
            return told(staff.put(staff.atTheMachine(bots), person),
                    known.isPresent() ? Answer.text(200, login + " is changed.") : invited(login));
        } catch (IllegalArgumentException e) {
            return Answer.text(409,
                    "This cannot be: a login is up to 40 small letters, digits, dots and hyphens; a role is"
                            + " agent, supervisor or owner; a language two letters.");
        }
    }

    private Optional<Person> find(String login) {
        return staff.everybody().stream().filter(person -> person.id().value().equals(login)).findFirst();
    }

    private Answer closing(Call call, boolean close) {
        return changed(call.path("login"), person -> person.disabledNow(close),
                close ? " is closed." : " is open again.");
    }

    private Answer changed(String login, UnaryOperator<Person> change, String done) {
        return find(login)
                .map(person -> told(staff.put(staff.atTheMachine(bots), change.apply(person)),
                        Answer.text(200, login + done)))
                .orElseGet(() -> Answer.text(404,
                        "There is no account " + login + ". `users list` shows them."));
    }

    private Answer invited(String login) {
        return switch (find(login).<Invited>map(person -> staff.invite(staff.atTheMachine(bots), person.id()))
                .orElseGet(() -> new Invited.Not(
                        "There is no account " + login + ". `users list` shows them."))) {
            case Invited.Link link -> Answer.text(200, "Hand this link to " + login
                    + "; it works once, within three days: "
                    + base.resolve("/desk/welcome/" + link.secret()));
            case Invited.Not not -> Answer.text(409, not.why());
        };
    }

    private static Answer told(Result result, Answer done) {
        return switch (result) {
            case Result.Done _ -> done;
            case Result.NotFound missing -> Answer.text(404, missing.what());
            case Result.NotDone not -> Answer.text(409, not.why());
        };
    }

    private String log() {
        return audit.read(staff.atTheMachine(bots), Optional.empty(), SHOWN).stream().map(PeopleRoutes::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Audited audited) {
        return "%-7d %s %-16s %-18s %s"
                .formatted(audited.number(), audited.at(), audited.actor(), audited.what(),
                        audited.subject())
                .stripTrailing();
    }

    private Answer verified() {
        var verified = audit.verify();
        return verified.broken()
                .map(link -> Answer.text(409, "The chain is broken at entry " + link
                        + ": it, or one before it, was changed or removed. Compare with a backup."))
                .orElseGet(() -> Answer.text(200, "The chain is whole: " + verified.links() + " entries."));
    }
}
