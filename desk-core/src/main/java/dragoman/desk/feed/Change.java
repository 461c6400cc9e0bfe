package dragoman.desk.feed;

import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;

/** Something that a screen may show has changed; what it is now, the views tell. */
public sealed interface Change {
    long number();

    /** A conversation: lines, states of lines, owner, notes, labels. {@code wrote}: the customer has written something. */
    record Chat(long number, BotId bot, ConversationId conversation, boolean wrote) implements Change {}

    /** A note in this conversation mentions this person. */
    record Mentioned(long number, BotId bot, ConversationId conversation, AgentId agent) implements Change {}

    /** Somebody came, went, looks at something else, types or stopped typing. */
    record People(long number, AgentId agent) implements Change {}

    /** Orders, wishes, complaints of this kind. */
    record Records(long number, BotId bot, String kind) implements Change {}

    /** A promise: 80 % of its time are gone, or ({@code broken}) all. Told once each. */
    record Promised(long number, BotId bot, ConversationId conversation, boolean broken) implements Change {}
}
