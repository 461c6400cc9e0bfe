package dragoman.flow.text;

/** Something wrong in a text; {@code offset}: the character where it is. */
public record Problem(boolean error, String code, int offset, String problem, String remedy) {}
