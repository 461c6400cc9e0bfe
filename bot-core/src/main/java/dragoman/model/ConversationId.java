package dragoman.model;

/** Our own, opaque id of a conversation: vendors change theirs, and one person has several. */
public record ConversationId(String value) {
    public ConversationId {
        Names.notBlank("a conversation's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
