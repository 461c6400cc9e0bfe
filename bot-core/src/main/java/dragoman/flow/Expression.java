package dragoman.flow;

import java.util.Optional;

/** A compiled, type-checked expression. Pure and thread-safe; what cannot be known is empty, never an error. */
public interface Expression {
    Optional<Object> evaluate(Scope scope);

    /** Whether it holds; an unknown does not. */
    default boolean holds(Scope scope) {
        return evaluate(scope).map(Boolean.TRUE::equals).orElse(false);
    }
}
