package dragoman.desk.act;

import dragoman.desk.people.Person;
import dragoman.model.ConversationId;

/** What agents keep beside a conversation; the customer never sees it. Thread-safe; durable on return. */
public interface Notebook {
    Outcome keep(Person by, ConversationId on, Jotting jotting);
}
