package dragoman.model;

/**
 * One update with what its words may mean.
 *
 * @param hidden the customer told something that nobody else is to see
 */
public record Hearing(Received received, Reading reading, boolean hidden) {
    public Hearing(Received received, Reading reading) {
        this(received, reading, false);
    }

    public Hearing hiding() {
        return new Hearing(received, reading, true);
    }

    public Update update() {
        return received.update();
    }
}
