package dragoman.model;

/** A message of ours on its way to a customer. {@code epoch}: the custody under which it was said. */
public record Line(LineKey key, Address to, Message message, Author author, long epoch) {
    /** The same line for the same customer, who has another id now. */
    public Line movedTo(String user) {
        return new Line(key, new Address(to.bot(), to.channel(), user, to.thread()), message, author, epoch);
    }
}
