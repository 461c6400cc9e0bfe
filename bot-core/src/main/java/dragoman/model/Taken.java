package dragoman.model;

import java.time.Instant;

/** An order, wish or complaint as the customer's conversation remembers it. */
public record Taken(String number, String kind, String state, String summary, Instant at) {
    public Taken in(String newState) {
        return new Taken(number, kind, newState, summary, at);
    }
}
