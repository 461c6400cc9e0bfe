package dragoman.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Everything the bot knows of one conversation, between turns. Immutable. */
public record Conversation(ConversationId id, Address address, Customer customer, Custody custody, Talk talk,
        Progress progress, Footing footing) {

    /** A conversation nobody has said anything in yet. */
    public static Conversation begun(ConversationId id, Address address, Customer customer, Instant now) {
        var seed = id.value().hashCode() * 0x9E3779B97F4A7C15L;
        return new Conversation(id, address, customer, Custody.BOT, Talk.IDLE,
                new Progress(0, 0, seed, now, false, Map.of()), Footing.NONE);
    }

    public Conversation with(Customer other) {
        return new Conversation(id, address, other, custody, talk, progress, footing);
    }

    public Conversation with(Custody other) {
        return new Conversation(id, address, customer, other, talk, progress, footing);
    }

    public Conversation with(Talk other) {
        return new Conversation(id, address, customer, custody, other, progress, footing);
    }

    public Conversation with(Progress other) {
        return new Conversation(id, address, customer, custody, talk, other, footing);
    }

    public Conversation with(Footing other) {
        return new Conversation(id, address, customer, custody, talk, progress, other);
    }

    public Conversation at(Address other) {
        return new Conversation(id, other, customer, custody, talk, progress, footing);
    }

    /** The same conversation, where flows and steps have other names. */
    public Conversation moved(UnaryOperator<Frame> to) {
        var timed = progress;
        for (var old : talk.errands().reminders()) {
            var due = progress.timers().get(old.timer());
            if (due != null) {
                timed = timed.without(old.timer()::equals).timing(old.at(to.apply(old.where())).timer(), due);
            }
        }
        return with(talk.moved(to)).with(timed);
    }

    /** What is known under this slot's name: in the running flows, in the conversation, of the customer. */
    public Optional<Value> slot(String name) {
        var value = talk.slots().get(name);
        if (value == null) {
            value = talk.lasting().get(name);
        }
        return Optional.ofNullable(value == null ? customer.kept().get(name) : value);
    }
}
