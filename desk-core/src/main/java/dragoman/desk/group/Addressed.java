package dragoman.desk.group;

import dragoman.desk.group.Order.Named;
import dragoman.desk.people.Person;
import dragoman.desk.view.ThreadLine;
import dragoman.desk.view.ThreadLine.Handed;
import dragoman.desk.view.ThreadLine.What;
import dragoman.model.AgentId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom a line concerns: whoever was given the conversation by somebody else, and who is mentioned in a note. */
final class Addressed {
    private final Members members;

    Addressed(Members members) {
        this.members = members;
    }

    List<Named> in(ThreadLine line) {
        return switch (line) {
            case ThreadLine.Note note -> note.mentions().stream()
                    .flatMap(id -> named(id, person -> "@" + person.id().value())).toList();
            case Handed(_, var what, var by, var to) when what == What.PASSED -> to.map(AgentId::new)
                    .filter(id -> !by.filter(id::equals).isPresent()).stream()
                    .flatMap(id -> named(id, Person::name)).toList();
            case ThreadLine.FromCustomer _,ThreadLine.FromUs _,Handed _ -> List.of();
        };
    }

    private Stream<Named> named(AgentId id, Function<Person, String> words) {
        return members.account(id).stream().flatMap(account -> members.who(account).stream()
                .map(person -> new Named(account, words.apply(person))));
    }
}
