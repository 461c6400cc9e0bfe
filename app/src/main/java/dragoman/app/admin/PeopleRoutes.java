package dragoman.app.admin;

import dragoman.desk.audit.AuditLog;
import dragoman.desk.audit.AuditLog.Audited;
import dragoman.desk.people.KeptStaff;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.model.BotId;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accounts and the log of privileged acts, for the command line of this machine. */
public final class PeopleRoutes {
    private static final int SHOWN = 200;

    private final People people;
    private final KeptStaff staff;
    private final AuditLog audit;
    private final Collection<BotId> bots;
    private final Guard guard;

    /** {@code base}: where one-time links lead. */
    public PeopleRoutes(KeptStaff staff, AuditLog audit, Collection<BotId> bots, URI base, Guard guard) {
        this.people = new People(staff, bots, base);
        this.staff = staff;
        this.audit = audit;
        this.bots = List.copyOf(bots);
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(guard.get("/admin/users", _ -> people.list().answer()),
                guard.post("/admin/users/{login}", call -> people.add(wanted(call)).answer()),
                guard.post("/admin/users/{login}/passwd",
                        call -> people.passwd(call.path("login")).answer()),
                guard.post("/admin/users/{login}/disable",
                        call -> people.close(call.path("login"), true).answer()),
                guard.post("/admin/users/{login}/enable",
                        call -> people.close(call.path("login"), false).answer()),
                guard.get("/admin/audit", _ -> Answer.text(200, log())),
                guard.get("/admin/audit/verify", _ -> verified()));
    }

    private static People.Wanted wanted(Call call) {
        var login = call.path("login");
        return new People.Wanted(login, call.query("name").orElse(login), call.query("role").orElse("agent"),
                call.query("bots"), call.query("language").orElse("en"));
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
