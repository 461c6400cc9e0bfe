package dragoman.benchmarks.simulation;

import dragoman.model.Option;
import dragoman.model.Update;
import java.time.Duration;

/** What happens next in a simulated conversation. */
sealed interface Act {
    /** The customer writes. */
    record Writes(String text) implements Act {}

    /** The customer taps a button, or writes its number where the channel shows numbers. */
    record Taps(Option option) implements Act {}

    /** The customer does something else with the messenger: opens the chat, shares a contact, sends a photo. */
    record Sends(Update update) implements Act {}

    /** Nobody does anything, and timers come due. */
    record Waits(Duration time) implements Act {}

    /** The program is stopped and started: all that goes on is what was stored, with the bot's folder read anew. */
    record Restarts() implements Act {}

    /** A person of the shop does something. */
    record PersonDoes(Update update) implements Act {}

    /** The customer has done something. */
    default boolean isCustomers() {
        return this instanceof Writes || this instanceof Taps || this instanceof Sends;
    }

    /** The customer has said something that wants an answer. */
    default boolean wantsAnswer() {
        return switch (this) {
            case Writes _,Taps _ -> true;
            case Sends(var update) -> !(update instanceof Update.Reacted || update instanceof Update.Edited);
            case Waits _,Restarts _,PersonDoes _ -> false;
        };
    }
}
