package dragoman.desk.view;

import dragoman.engine.Insight;
import dragoman.model.Refusal;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One conversation, all three panes of it.
 *
 * @param card the hand-over card of the latest request for a person
 * @param thread the latest part, oldest first
 * @param earlier pass it to {@link Chats#earlier} for what came before; empty: this is the beginning
 * @param composer whether this viewer may answer now
 * @param resume where the bot can go on, the place where it was first
 */
public record Chat(Row row, Optional<Ticket.Card> card, List<ThreadLine> thread, Optional<Long> earlier,
        Composer composer, CustomerPane customer, List<Insight.Point> resume) {
    public Chat {
        thread = List.copyOf(thread);
        resume = List.copyOf(resume);
    }

    /** Whether one can write. */
    public sealed interface Composer {
        /** Yes. {@code maxLength} in signs; what is longer is sent in several. */
        record Open(int maxLength) implements Composer {}

        /** No, for this reason. */
        record Closed(Refusal why) implements Composer {}
    }

    /**
     * The customer.
     *
     * @param channels where they are reached, such as {@code telegram}; without the vendor's ids
     * @param slots what is known, private ones masked; {@link Insight.Known#value} is what {@link dragoman.model.AgentAct.GiveBack} takes
     * @param records orders, wishes, complaints (those the viewer may see), newest first
     * @param firstSeen empty when nobody knows
     */
    public record CustomerPane(String name, List<String> channels, List<Insight.Known> slots,
            List<ShopRecord> records,
            Optional<Instant> firstSeen, Optional<Instant> lastWrote) {
        public CustomerPane {
            channels = List.copyOf(channels);
            slots = List.copyOf(slots);
            records = List.copyOf(records);
        }
    }
}
