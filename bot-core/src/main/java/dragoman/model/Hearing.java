package dragoman.model;

/** One update with what its words may mean. */
public record Hearing(Received received, Reading reading) {
    public Update update() {
        return received.update();
    }
}
