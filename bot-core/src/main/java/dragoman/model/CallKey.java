package dragoman.model;

/**
 * A call's key: the turn that asked for it and its place in the turn. The same turn taken twice gives the same key, and the shop's system hears it
 * as {@code Idempotency-Key}.
 */
public record CallKey(ConversationId conversation, long turn, int index) {
    @Override
    public String toString() {
        return conversation + "." + turn + "." + index;
    }

    /** Reads what {@link #toString} wrote. */
    public static CallKey parse(String text) {
        var key = LineKey.parse(text);
        return new CallKey(key.conversation(), key.turn(), key.index());
    }
}
