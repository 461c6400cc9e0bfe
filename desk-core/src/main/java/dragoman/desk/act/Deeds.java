package dragoman.desk.act;

import dragoman.desk.people.Person;
import dragoman.model.AgentAct;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import java.util.List;
import java.util.Optional;

/** What agents do with conversations. Rights are checked here; every act is in the audit log. Thread-safe; returns once it is durable. */
public interface Deeds {
    /** Through the conversation's mailbox, so that nothing races. */
    Outcome act(Person by, ConversationId on, Wish wish);

    /** Claims the one that waits longest of those this person may take: queues, skills, capacity. Empty: nobody waits for them. */
    Optional<Taken> takeNext(Person by, Optional<BotId> bot);

    /** What the bot would say next if {@code act} (a {@link AgentAct.GiveBack}) were done now; changes nothing. */
    Preview preview(Person by, ConversationId on, AgentAct.GiveBack act);

    /** On a line of ours: takes an answer back before it goes out, or sends again what failed or is uncertain. */
    Outcome line(Person by, LineKey line, LineWish wish);

    /** What is wanted with a line. */
    enum LineWish {
        TAKE_BACK, SEND_AGAIN
    }

    /** What was claimed by {@link #takeNext}. */
    record Taken(ConversationId conversation, Outcome outcome) {}

    /** What would be said, in order; or why it cannot be done. */
    record Preview(List<String> says, Optional<Outcome.Refused> refused) {
        public Preview {
            says = List.copyOf(says);
        }
    }
}
