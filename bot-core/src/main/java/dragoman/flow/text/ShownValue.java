package dragoman.flow.text;

import dragoman.flow.Expression;
import dragoman.flow.Scope;
import java.util.Optional;

/** A bare name as people read it, for filters that work on words. */
record ShownValue(String name) implements Expression {
    @Override
    public Optional<Object> evaluate(Scope scope) {
        return scope.shown(name).map(text -> text);
    }
}
