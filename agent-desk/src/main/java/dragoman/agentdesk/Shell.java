package dragoman.agentdesk;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import java.util.ArrayList;
import java.util.List;

/** What every page has around it. {@code section}: which of the places on the rail this is. */
record Shell(Words words, Person person, String csrf, String section, Files files) {
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

    String initials() {
        return Initials.of(person.name());
    }
}
