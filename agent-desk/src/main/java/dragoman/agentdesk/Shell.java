package dragoman.agentdesk;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.model.BotId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every page has around it. {@code section}: which of the places on the rail this is. {@code bot}: of which it tells, where it tells of one. */
record Shell(Words words, Person person, String csrf, String section, Files files, Optional<BotId> bot) {
    /** Pages that tell of one bot, and the role they need. */
    private static final Map<String, Role> OF_A_BOT = Map.of("wishes", Role.AGENT, "complaints",
            Role.SUPERVISOR, "canned", Role.SUPERVISOR, "board", Role.SUPERVISOR, "reports", Role.SUPERVISOR);

    /** A place on the rail. */
    record Place(String name, String href, String icon) {}

    List<Place> places() {
        var places = new ArrayList<>(List.of(new Place("chats", "/desk", "chats"),
                new Place("search", "/desk/search", "search"), new Place("orders", "/desk/orders", "box"),
                new Place("wishes", "/desk/wishes", "star")));
        if (person.isA(Role.SUPERVISOR)) {
            places.add(new Place("complaints", "/desk/complaints", "flag"));
            places.add(new Place("canned", "/desk/canned", "note"));
            places.add(new Place("board", "/desk/board", "board"));
            places.add(new Place("reports", "/desk/reports", "chart"));
            places.add(new Place("audit", "/desk/audit", "audit"));
        }
        if (person.isA(Role.OWNER)) {
            places.add(new Place("people", "/desk/people", "people"));
        }
        return places;
    }

    /** Where several bots run, those whose page of this kind the person may see; empty where there is nothing to choose. */
    List<BotId> bots() {
        var needed = Optional.ofNullable(OF_A_BOT.get(section));
        var all = needed.map(role -> person.roles().keySet().stream().filter(one -> person.may(one, role))
                .sorted(Comparator.comparing(BotId::value)).toList()).orElse(List.of());
        return all.size() > 1 ? all : List.of();
    }

    String initials() {
        return Initials.of(person.name());
    }
}
