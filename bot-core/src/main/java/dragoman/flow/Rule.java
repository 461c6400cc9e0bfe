package dragoman.flow;

/** What an answer must meet beyond its type, and what is said when it does not. {@code must} sees the answer under the slot's name. */
public record Rule(Expression must, Text because) {}
