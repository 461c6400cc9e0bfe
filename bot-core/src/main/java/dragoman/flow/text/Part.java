package dragoman.flow.text;

import dragoman.flow.Expression;
import dragoman.flow.Scope;
import java.util.Locale;
import java.util.Optional;

/** A piece of a template. */
sealed interface Part {
    /** Said as it stands. */
    record Literal(String text) implements Part {}

    /** Filled in. */
    sealed interface Hole extends Part {
        /** Empty when it is not known: then it drops itself. */
        Optional<String> text(Scope scope);
    }

    /** A slot or another bare name, as people read it. */
    record Named(String name) implements Hole {
        @Override
        public Optional<String> text(Scope scope) {
            return scope.shown(name);
        }
    }

    /** A value. */
    record Valued(Expression expression, Locale locale) implements Hole {
        @Override
        public Optional<String> text(Scope scope) {
            return expression.evaluate(scope).map(value -> Shown.of(value, locale));
        }
    }

    /** A value through a filter. */
    record Filtered(Expression expression, Filter filter) implements Hole {
        @Override
        public Optional<String> text(Scope scope) {
            return expression.evaluate(scope).flatMap(filter::apply);
        }
    }
}
