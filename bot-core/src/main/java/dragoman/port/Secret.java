package dragoman.port;

/** A token or password: never printed. */
public record Secret(String value) {
    public boolean given() {
        return !value.isBlank();
    }

    @Override
    public String toString() {
        return "[hidden]";
    }
}
