package dragoman.desk.view;

import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something in a conversation's thread, in the order of the thread. */
public sealed interface ThreadLine {
    Instant at();

    /** The file that it brings, by its reference; empty also where it is private. */
    default Optional<String> file() {
        return Optional.empty();
    }

    /**
     * From the customer. {@code id} stays the same; {@code update} as the channel gave it.
     *
     * @param hidden private: show that there is something, not what
     * @param questions found in it
     */
    record FromCustomer(String id, Instant at, Update update, boolean hidden,
            List<Question> questions) implements ThreadLine {
        public FromCustomer {
            questions = List.copyOf(questions);
        }

        @Override
        public Optional<String> file() {
            return update instanceof Update.MediaReceived(_, var reference, _) && !hidden
                    ? Optional.of(reference)
                    : Optional.empty();
        }
    }

    /** A question in a customer's message, to be ticked off. */
    record Question(String id, String text, boolean answered) {}

    /**
     * From us: the bot or an agent ({@code name}: as colleagues know them).
     *
     * @param undoUntil it can be taken back until then; empty: not any more
     * @param again it failed or is uncertain: it can be sent again
     */
    record FromUs(LineKey key, Instant at, Author author, String name, Message message, LineState state,
            Optional<Instant> undoUntil, boolean again) implements ThreadLine {
        @Override
        public Optional<String> file() {
            return message.hidden() ? Optional.empty() : message.file();
        }

        /** Where its file is shown beside it. */
        public FromUs wordsAlone() {
            return new FromUs(key, at, author, name, message.withoutFile(), state, undoUntil, again);
        }
    }

    /** A private note; {@code id} stays the same. */
    record Note(String id, Instant at, AgentId author, String name, String text,
            List<AgentId> mentions) implements ThreadLine {
        public Note {
            mentions = List.copyOf(mentions);
        }
    }

    /** It changed hands: {@code what}, {@code by} whom, {@code to} whom or which queue where it went somewhere. */
    record Handed(Instant at, What what, Optional<AgentId> by, Optional<String> to) implements ThreadLine {}

    /** How it changed hands. */
    enum What {
        WANTED, CLAIMED, TAKEN_OVER, PASSED, RELEASED, RESOLVED, GIVEN_BACK, TIMED_OUT
    }
}
