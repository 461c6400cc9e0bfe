package dragoman.flow;

/** What happens when an answer was not understood. */
public sealed interface Retry {
    /** Say this and wait again. */
    record Words(Text text) implements Retry {}

    /** Hand over to a person. */
    record ToPerson(String queue) implements Retry {}
}
