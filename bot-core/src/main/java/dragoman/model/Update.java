package dragoman.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Everything that can happen to a conversation. Customers, timers, agents and delivery reports all come through the same mailbox.
 * Vendors add kinds at any time: {@link Unrecognised} is a case, never an error. What customers say may be private: no log gets it by
 * {@code toString}.
 */
public sealed interface Update {

    /** What the customer has written in it, if anything. */
    default Optional<String> words() {
        return switch (this) {
            case TextReceived(var text) -> Optional.of(text);
            case Edited(var text) -> Optional.of(text);
            case TakenUp(var text) -> Optional.of(text);
            case MediaReceived(_, _, var caption) -> caption;
            case CartSent(_, var note) -> note;
            case Opened _,Referred _,AnsweredElsewhere _,OptionTapped _,ContactShared _,PlaceShared _,Reacted _,ReceiptReceived _,Left _,CameBack _,AddressChanged _,TimerFired _,AgentActed _,RecordChanged _,CallReturned _,ToldElsewhere _,Unrecognised _ ->
                Optional.empty();
        };
    }

    /** The chat was opened: Telegram's /start, Viber's conversation_started, the web page's first sight. */
    record Opened(Optional<String> payload, boolean maySend) implements Update {
        /** Opened where we may answer at once. */
        public static Opened plain() {
            return new Opened(Optional.empty(), true);
        }
    }

    /**
     * What brought the customer here: an advertisement, a link, a product's page. Comes just before what they write, and needs no answer of its own.
     *
     * @param from as the messenger names it
     */
    record Referred(String from) implements Update {}

    /** The customer wrote something. */
    record TextReceived(String text) implements Update {
        @Override
        public String toString() {
            return "TextReceived[" + Value.HIDDEN + "]";
        }
    }

    /** The customer tapped a button; {@code data} is what our button carried, {@code callback} what the vendor wants acknowledged. */
    record OptionTapped(String data, Optional<String> callback) implements Update {}

    /** A contact was shared; {@code own} when the messenger proves that it is the sender's. */
    record ContactShared(String phone, Optional<String> name, boolean own) implements Update {
        @Override
        public String toString() {
            return "ContactShared[" + Value.HIDDEN + "]";
        }
    }

    /** A place was shared, in degrees. */
    record PlaceShared(double latitude, double longitude, Optional<String> title) implements Update {
        @Override
        public String toString() {
            return "PlaceShared[" + Value.HIDDEN + "]";
        }
    }

    /**
     * A photo, voice note, file or the like.
     *
     * @param reference as the messenger brings it, its id or address of it; from the inbox on our own name of it ({@link MediaId}), or what the chat
     *        page gave it
     */
    record MediaReceived(MediaKind kind, String reference, Optional<String> caption) implements Update {
        @Override
        public String toString() {
            return "MediaReceived[" + Value.HIDDEN + "]";
        }
    }

    /** The customer filled a cart in the messenger's own catalogue and sent it; {@code note} stands with it. */
    record CartSent(List<Ware> wares, Optional<String> note) implements Update {
        public CartSent {
            wares = List.copyOf(wares);
        }

        /** One line of a cart: the shop's own number of the article, how many, and what one costs. */
        public record Ware(String article, int count, Optional<Value.Money> price) {}

        @Override
        public String toString() {
            return "CartSent[" + Value.HIDDEN + "]";
        }
    }

    /**
     * A person of the shop answered from the messenger's own app, past us: the customer has read it. {@code text} is empty for what was no text.
     */
    record AnsweredElsewhere(String text) implements Update {
        @Override
        public String toString() {
            return "AnsweredElsewhere[" + Value.HIDDEN + "]";
        }
    }

    /** An earlier message was changed to this text. */
    record Edited(String text) implements Update {
        @Override
        public String toString() {
            return "Edited[" + Value.HIDDEN + "]";
        }
    }

    /** The customer put a sign on one of our messages; empty when it was taken away. */
    record Reacted(Optional<String> sign) implements Update {}

    /** The messenger reports on a message of ours. {@code message} is the vendor's id; {@code line} is ours where it comes back. */
    record ReceiptReceived(String message, Optional<String> line, DeliveryStatus status,
            Optional<String> reason) implements Update {}

    /** The customer blocked the bot or left. */
    record Left(String how) implements Update {}

    /** The customer unblocked the bot or subscribed: we may send again. */
    record CameBack() implements Update {}

    /** The vendor changed the customer's id; from now on they are reached at {@code user}. */
    record AddressChanged(String user) implements Update {}

    /** A timer of the conversation came due. */
    record TimerFired(String timer) implements Update {}

    /**
     * A person of the shop does something.
     *
     * @param supervises may take from colleagues, and pass on what colleagues have
     * @param epoch of the conversation as they saw it: should it have changed hands since, nothing is done; empty: as it is now
     */
    record AgentActed(AgentId agent, boolean supervises, OptionalLong epoch, AgentAct act) implements Update {
        /** Whatever they saw. */
        public static AgentActed of(AgentId agent, AgentAct act) {
            return new AgentActed(agent, false, OptionalLong.empty(), act);
        }
    }

    /** The shop changed the state of an order, wish or complaint. */
    record RecordChanged(String number, String state) implements Update {}

    /** The shop's own system was called, and this came of it. */
    record CallReturned(CallKey call, CallOutcome outcome) implements Update {}

    /** The customer wrote this while a call was on its way; now is the time to take it up. */
    record TakenUp(String text) implements Update {
        @Override
        public String toString() {
            return "TakenUp[" + Value.HIDDEN + "]";
        }
    }

    /**
     * The customer told us this in another of their conversations: it is kept here as well.
     *
     * @param kept slots that are kept for the customer
     * @param forgotten slots that no longer are
     * @param parted the customer wants to be forgotten: nothing is kept any more, and nothing shows that the conversations are theirs
     */
    record ToldElsewhere(Map<String, Value> kept, Set<String> forgotten, boolean parted) implements Update {
        public ToldElsewhere {
            kept = Map.copyOf(kept);
            forgotten = Set.copyOf(forgotten);
        }

        @Override
        public String toString() {
            return "ToldElsewhere[" + Value.HIDDEN + "]";
        }
    }

    /** Something we do not know; kept, so that nothing is lost. {@code raw} is the vendor's own text of it, shortened. */
    record Unrecognised(String kind, String raw) implements Update {}
}
