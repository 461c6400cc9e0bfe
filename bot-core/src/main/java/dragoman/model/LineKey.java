package dragoman.model;

/** A line's key: the turn that said it and its place in the turn. The same turn taken twice gives the same keys. */
public record LineKey(ConversationId conversation, long turn, int index) {
    private static final String OWNER = "~owner";

    /** The lane of lines to the shop's owner that a conversation's turns bring: they hold up no customer, and wait for none. */
    public static ConversationId ownerLane(ConversationId conversation) {
        return new ConversationId(conversation + OWNER);
    }

    /** Whether it goes to the owner, and so stands in no customer's conversation. */
    public boolean isForOwner() {
        return conversation.value().endsWith(OWNER);
    }

    @Override
    public String toString() {
        return conversation + "." + turn + "." + index;
    }

    /** Reads what {@link #toString} wrote. */
    public static LineKey parse(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a line's key: " + text);
        }
        return new LineKey(new ConversationId(parts[0]), Long.parseLong(parts[1]),
                Integer.parseInt(parts[2]));
    }
}
