package dragoman.model;

/**
 * Where a customer is reached: the vendor's id of the person or chat, and the thread in it ({@code ""} where there is none).
 *
 * @param user the vendor's id, as text
 * @param thread a forum topic or the like; {@code ""} for none
 */
public record Address(BotId bot, ChannelId channel, String user, String thread) {
    /** Stands for the user where the customer was forgotten: nothing can be sent there. */
    public static final String NOBODY = "-";

    public Address {
        Names.notBlank("a customer's address", user);
    }

    public Address(BotId bot, ChannelId channel, String user) {
        this(bot, channel, user, "");
    }

    /** The same without the customer. */
    public Address nobody() {
        return new Address(bot, channel, NOBODY);
    }

    public boolean isNobody() {
        return user.equals(NOBODY);
    }
}
