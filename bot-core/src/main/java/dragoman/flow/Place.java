package dragoman.flow;

/** Where something stands in the owner's files: path relative to the bot's folder; line and column from 1. */
public record Place(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
