package dragoman.flow.expression;

import dragoman.flow.Expression;
import dragoman.flow.Scope;
import java.util.Optional;

/** Whether there is a value under a path: {@code known(size)}. */
record Known(Path path) implements Expression {
    @Override
    public Optional<Object> evaluate(Scope scope) {
        return Optional.of(path.evaluate(scope).isPresent());
    }
}
