package dragoman.desk.shop;

import dragoman.desk.Result;
import dragoman.desk.people.Person;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ready answers, kept in the store: agents use them, supervisors write them. Thread-safe. */
public interface CannedReplies {
    /** By shortcut. */
    List<Canned> all(Person viewer, BotId bot);

    /** Filled for this conversation, in the customer's language where there is a text in it, else in the shop's. */
    List<Filled> filled(Person viewer, ConversationId conversation);

    /** Adds or replaces the one of this shortcut; without texts and acts it is removed. */
    Result put(Person by, BotId bot, Canned canned);

    /**
     * {@code shortcut}: up to 30 letters, digits, hyphens; texts may hold {@code {customer.name}}, {@code {agent.name}}, {@code {shop.…}}, {@code {slot}};
     * {@code acts} make a macro of it: they are done with the answer, which then may have no text.
     */
    record Canned(String shortcut, String title, Map<Language, String> texts, List<Follow> acts) {
        public Canned {
            texts = Map.copyOf(texts);
            acts = List.copyOf(acts);
        }

        /** That answers and does nothing else. */
        public Canned(String shortcut, String title, Map<Language, String> texts) {
            this(shortcut, title, texts, List.of());
        }
    }

    /** {@code text} may be empty for a macro. {@code missing}: variables that nobody knows a value of; such an answer cannot be sent until they are filled by hand. */
    record Filled(String shortcut, String title, String text, Set<String> missing, List<Follow> acts) {
        public Filled {
            missing = Set.copyOf(missing);
            acts = List.copyOf(acts);
        }

        /** That answers and does nothing else. */
        public Filled(String shortcut, String title, String text, Set<String> missing) {
            this(shortcut, title, text, missing, List.of());
        }
    }
}
