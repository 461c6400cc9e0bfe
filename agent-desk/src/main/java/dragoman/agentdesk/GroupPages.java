package dragoman.agentdesk;

import dragoman.desk.group.Members;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.AgentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes by which colleagues become known in the messenger's group: for oneself, and by owners for others. */
final class GroupPages {
    private final Gate gate;
    private final Html html;
    private final UseCases.Person people;
    private final Optional<Members> members;

    GroupPages(Gate gate, Html html, UseCases.Person people, Optional<Members> members) {
        this.gate = gate;
        this.html = html;
        this.people = people;
        this.members = members;
    }

    List<Route> routes() {
        return List.of(gate.get("/desk/group", Role.AGENT, visit -> page(visit, Optional.empty(), 200)),
                gate.post("/desk/group/{login}", Role.AGENT, this::code));
    }

    private Answer code(Visit visit) {
        var whom = new AgentId(visit.call().path("login"));
        var code = members.flatMap(all -> all.code(visit.person(), whom));
        return code
                .map(secret -> page(visit,
                        Optional.of(visit.words().fill("group.code", name(visit, whom), secret)), 200))
                .orElseGet(() -> page(visit, Optional.of(visit.words().get("group.not")), 403));
    }

    private String name(Visit visit, AgentId whom) {
        return colleagues(visit).stream().filter(one -> one.id().equals(whom)).map(Person::name).findFirst()
                .orElse(whom.value());
    }

    private List<Person> colleagues(Visit visit) {
        return visit.person().isA(Role.OWNER)
                ? people.staff().all(visit.person()).stream().filter(one -> !one.disabled()).toList()
                : List.of(visit.person());
    }

    private Answer page(Visit visit, Optional<String> told, int status) {
        return html.page(status, "group",
                Map.of("shell", gate.shell(visit, "me"), "all", colleagues(visit), "told", told,
                        "open", members.isPresent(), "steps", visit.person().isA(Role.OWNER)));
    }
}
