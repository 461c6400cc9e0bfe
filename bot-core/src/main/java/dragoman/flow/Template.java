package dragoman.flow;

/** A text with places to fill in. Pure and thread-safe. */
public interface Template {
    String fill(Scope scope);
}
