package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Outcome;
import dragoman.model.CallOutcome;
import dragoman.model.Language;
import dragoman.model.Update;
import dragoman.model.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where test conversations are played: the real engine with the real understanding, a settable clock and nobody outside. */
public interface Rehearsal {
    /** A talk of its own, in which nothing was said yet. */
    Play start(Bot bot, Start start);

    /**
     * Who talks with the bot.
     *
     * @param channel as in {@code channels:} of a test; empty: one that shows everything
     * @param answers what the shop's own system answers
     */
    record Start(Optional<String> customer, Optional<Language> language, Optional<String> channel,
            Instant at, Answers answers) {
        public Start(Optional<String> customer, Optional<Language> language, Optional<String> channel,
                Instant at) {
            this(customer, language, channel, at, Answers.NONE);
        }
    }

    /**
     * What calls return.
     *
     * @param given by the call's slot, one for each time; the last stands for all later ones
     * @param held slots whose calls wait until they are answered by {@link Play#returned}
     */
    record Answers(Map<String, List<CallOutcome>> given, Set<String> held) {
        public static final Answers NONE = new Answers(Map.of(), Set.of());

        public Answers {
            given = Map.copyOf(given);
            held = Set.copyOf(held);
        }
    }

    /**
     * A running talk. Each act returns what the bot said because of it, in order, one text a message: a card is its title and its lines, buttons are no
     * part of it. What an agent writes is not said by the bot.
     */
    interface Play {
        /** The customer opens the chat without a word. */
        List<String> open();

        /** The customer writes, several messages quickly one after the other. */
        List<String> me(List<String> texts);

        /** The customer sends a photo, a file, a place, a contact. */
        List<String> sends(Update update);

        /** The customer taps a button that {@link State#buttons} names. */
        List<String> tap(String title);

        /** Nobody says anything for so long; timers fire. */
        List<String> pass(Duration time);

        /** A person of the shop takes the request, if nobody has, and writes. */
        List<String> agent(String text);

        /** That person gives the chat back. */
        List<String> resolve(Outcome outcome);

        /** The shop's own system answers the call that waits for this slot; empty when none does. */
        default Optional<List<String>> returned(String slot, CallOutcome outcome) {
            return Optional.empty();
        }

        /** The slots of calls that were answered with an error, since nobody said what they return. */
        default Set<String> unanswered() {
            return Set.of();
        }

        State state();
    }

    /**
     * How things stand.
     *
     * @param buttons titles that can be tapped now
     * @param slots by name, those that are filled
     * @param handoff the queue in which the customer waits or is served by a person; empty when the bot answers
     * @param records kinds of what was recorded in this talk, in order
     * @param end how the last matter ended; empty while it goes on
     * @param visited all steps that the talk has walked so far
     */
    record State(List<String> buttons, Map<String, Value> slots, Optional<String> handoff,
            List<String> records,
            Optional<Outcome> end, Set<Visit> visited) {
        public State {
            buttons = List.copyOf(buttons);
            slots = Map.copyOf(slots);
            records = List.copyOf(records);
            visited = Set.copyOf(visited);
        }
    }

    /** A step that was walked; {@code option}: of an ask, the one that was chosen. */
    record Visit(String flow, String step, Optional<String> option) {}
}
