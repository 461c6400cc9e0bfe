package dragoman.flow.expression;

import dragoman.flow.Expression;
import dragoman.flow.Scope;
import java.util.Optional;

/** Always the same value. */
public record Constant(Object value) implements Expression {
    @Override
    public Optional<Object> evaluate(Scope scope) {
        return Optional.of(value);
    }
}
