package dragoman.flow;

/** How a conversation's matter ended: a closed set, so that it can be counted. */
public enum Outcome {
    SOLVED, ORDERED, REFUSED, ABANDONED, CANCELLED, HANDED_OVER
}
