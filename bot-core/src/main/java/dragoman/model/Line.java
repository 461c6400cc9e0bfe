package dragoman.model;

/** A message of ours on its way to a customer. {@code epoch}: the custody under which it was said. */
public record Line(LineKey key, Address to, Message message, Author author, long epoch) {}
