package dragoman.desk.shop;

import dragoman.desk.act.Outcome;
import dragoman.desk.people.Person;
import dragoman.model.ConversationId;
import dragoman.model.Template;
import java.util.List;
import java.util.OptionalLong;

/** Texts that a messenger's vendor has approved, for when it takes no free text. Thread-safe. */
public interface Templates {
    /** Those of the conversation's channel, the customer's language first; empty for a conversation this person may not see. */
    List<Offered> offered(Person viewer, ConversationId conversation);

    /** Sends one; the same key is done once. */
    Outcome send(Person by, ConversationId on, Choice choice);

    /** A template with what is known for its places, {@code ""} where nothing is. */
    record Offered(Template template, List<String> values) {
        public Offered {
            values = List.copyOf(values);
        }
    }

    /** What is to be sent. */
    record Choice(String name, String language, List<String> values, OptionalLong epoch, String key) {
        public Choice {
            values = List.copyOf(values);
        }
    }
}
