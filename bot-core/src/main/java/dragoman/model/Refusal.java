package dragoman.model;

/** Why an agent's act was not done; the desk says it in the agent's language, {@link #words} in English. */
public enum Refusal {
    /** There is nothing to claim. */
    NOBODY_WAITS(
            "The bot has this conversation: the customer does not wait for a person. Take it over to answer."),
    /** It changed hands meanwhile; nobody's fault. */
    CHANGED_MEANWHILE("This conversation has changed hands meanwhile. Look at it again."),
    /** Only who has it, or who supervises, can do that. */
    NOT_YOURS("Take the conversation first: nobody of the shop has it."),
    /** An answer without words. */
    NOTHING_SAID("An answer needs words."),
    /** Longer than any messenger takes. */
    TOO_LONG("This is too long for one answer. Say it in several."),
    /** The messenger takes no free text now. */
    WINDOW_CLOSED(
            "The messenger lets us write freely only for a while after the customer's last message. Use a template."),
    /** The customer has blocked us, or left. */
    UNREACHABLE("The customer cannot be reached: they have left or blocked the bot."),
    /** It is on the wire, or there. */
    SENT_ALREADY("It has been sent already."),
    /** It is not known to have failed, or is under way. */
    NOT_UNCERTAIN(
            "Only a message that failed or of which we do not know whether it arrived can be sent again."),
    /** The flow or step does not exist, or cannot be gone on with. */
    NO_SUCH_STEP("There is no such step in the flows. Choose another one."),
    /** A corrected slot's value is of the wrong kind. */
    BAD_SLOT("A corrected value does not fit. Look at what you have changed."),
    /** No such colleague, or they are not there. */
    NO_SUCH_COLLEAGUE("This colleague does not exist, is not there, or may not work on this bot."),
    /** As many chats as they may have at once. */
    AT_CAPACITY("You have as many conversations as you may have at once. Close one first."),
    /** There is no such queue. */
    NO_SUCH_QUEUE("There is no such queue."),
    /** The vendor has approved no such text for this channel. */
    NO_SUCH_TEMPLATE("There is no such template for this messenger."),
    /** A blank of a template or ready answer was not filled. */
    PLACE_EMPTY("There is still a blank to fill."),
    /** Nothing under this name that this person may see. */
    NOT_FOUND("There is nothing here that you may see."),
    /** A higher role is needed. */
    NOT_ALLOWED("Your role does not allow this."),
    /** The store is away for a moment: the act is kept. */
    LATER("It is kept and will be done as soon as the store allows. Do not send it again."),
    /** A fault of ours. */
    FAULT("It could not be done; the log says why.");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** One or two plain sentences: what is wrong and what to do. */
    public String words() {
        return words;
    }
}
