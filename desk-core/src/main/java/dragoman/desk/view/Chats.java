package dragoman.desk.view;

import dragoman.desk.people.Person;
import dragoman.model.ConversationId;
import java.util.List;
import java.util.Optional;

/** Opens conversations; who opened which is in the audit log. Thread-safe. Empty where the viewer may not look: foreign and missing look alike. */
public interface Chats {
    Optional<Chat> open(Person viewer, ConversationId conversation);

    /** What came before, oldest first: {@code before} from {@link Chat#earlier} or {@link Part#earlier}. */
    Optional<Part> earlier(Person viewer, ConversationId conversation, long before);

    /** A part of a thread. */
    record Part(List<ThreadLine> thread, Optional<Long> earlier) {
        public Part {
            thread = List.copyOf(thread);
        }
    }
}
