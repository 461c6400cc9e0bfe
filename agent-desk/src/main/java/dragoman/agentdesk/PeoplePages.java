package dragoman.agentdesk;

import dragoman.desk.Result;
import dragoman.desk.Why;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.people.Staff.Invited;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts, for owners: add, change, close, invite by a one-time link. */
final class PeoplePages {
    private final Gate gate;
    private final Html html;
    private final UseCases.Person people;
    private final URI publicUrl;

    PeoplePages(Gate gate, Html html, UseCases.Person people, URI publicUrl) {
        this.gate = gate;
        this.html = html;
        this.people = people;
        this.publicUrl = publicUrl;
    }

    List<Route> routes() {
        return List.of(
                gate.get("/desk/people", Role.OWNER,
                        visit -> page(visit, Notice.NONE)),
                gate.post("/desk/people", Role.OWNER, this::put),
                gate.post("/desk/people/{login}/invite", Role.OWNER,
                        visit -> invite(visit, visit.call().path("login"))));
    }

    private Answer page(Visit visit, Notice notice) {
        return notice.on(html, "people", Map.of("shell", gate.shell(visit, "people"), "all",
                people.staff().all(visit.person()), "bots", owned(visit)));
    }

    private static List<BotId> owned(Visit visit) {
        return visit.person().roles().keySet().stream().filter(bot -> visit.person().may(bot, Role.OWNER))
                .sorted(Comparator.comparing(BotId::value)).toList();
    }

    private Answer put(Visit visit) {
        try {
            var all = people.staff().all(visit.person());
            var person = person(visit, all);
            var known = all.stream().anyMatch(one -> one.id().equals(person.id()));
            return switch (people.staff().put(visit.person(), person)) {
                case Result.Done _ ->
                    known ? Html.to("/desk/people", visit.byScript()) : invite(visit, person.id().value());
                case Result.NotFound _ -> gate.refused(visit, 404, "not-found");
                case Result.NotDone(var why) -> not(visit, why);
            };
        } catch (IllegalArgumentException wrong) {
            return page(visit, Notice.bad(visit.words().get("people.wrong")));
        }
    }

    /** Roles at bots that the one who asks does not own stay as they are. */
    private static Person person(Visit visit, List<Person> all) {
        var form = visit.form();
        var id = new AgentId(form.get("login").strip().toLowerCase(Locale.ROOT));
        var before = all.stream().filter(one -> one.id().equals(id)).findFirst();
        var roles = new HashMap<BotId, Role>(before.map(Person::roles).orElse(Map.of()));
        owned(visit).forEach(bot -> {
            var role = form.get("role." + bot);
            if (role.isBlank()) {
                roles.remove(bot);
            } else {
                roles.put(bot, Role.valueOf(role));
            }
        });
        OptionalLong capacity = form.number("capacity");
        return new Person(id, form.find("name").orElse(id.value()).strip(), roles,
                words(form, "queues"), words(form, "skills"), Math.clamp(capacity.orElse(6), 1, 100),
                new Language(form.find("language").orElse("en")), form.find("disabled").isPresent());
    }

    /** With commas or blanks between. */
    private static Set<String> words(Form form, String name) {
        return Arrays.stream(form.get(name).strip().split("[,\\s]+")).filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private Answer not(Visit visit, Why why) {
        return page(visit, Notice.bad(Refusals.words(visit.words(), why)));
    }

    private Answer invite(Visit visit, String login) {
        return switch (people.staff().invite(visit.person(), new AgentId(login))) {
            case Invited.Link link ->
                page(visit, Notice.good(AgentDesk.welcome(publicUrl, link).toString()));
            case Invited.Not(var why) -> not(visit, why);
        };
    }
}
