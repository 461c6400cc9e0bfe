package dragoman.flow.yaml;

import dragoman.flow.Expression;
import dragoman.flow.Scope;
import dragoman.flow.expression.Checked.Bad;
import dragoman.flow.expression.Checked.Good;
import dragoman.flow.expression.Expressions;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.List;
import java.util.Optional;

/** Compiles expressions and notes mistakes at their own place within the text. {@code trials}: where it is asked which are constant. */
record Conditions(Expressions expressions, Optional<Trials> trials, Notes notes) {

    Optional<Good> check(Scalar scalar, int offset, String source, Schema schema) {
        return switch (expressions.check(source, schema)) {
            case Good good -> Optional.of(good);
            case Bad bad -> {
                var straight = source.replaceAll("[“”„‟‘’‚‛«»]", "'");
                notes.error(bad.code(), scalar.at(offset + bad.offset()), bad.problem(),
                        straight.equals(source)
                                ? bad.remedy()
                                : "Write straight quotation marks: " + straight);
                yield Optional.empty();
            }
        };
    }

    /** An expression of any type. Braces around it are not needed, and no harm. */
    Optional<Good> value(Scalar scalar, Schema schema) {
        return SourceCompiler.alone(scalar.value()).map(inner -> check(scalar, 1, inner, schema))
                .orElseGet(() -> check(scalar, 0, scalar.value(), schema));
    }

    /** What holds or does not. */
    List<Expression> all(List<Scalar> scalars, Schema schema) {
        return scalars.stream().flatMap(scalar -> condition(scalar, schema).stream()).toList();
    }

    Optional<Expression> condition(Scalar scalar, Schema schema) {
        return value(scalar, schema).map(good -> {
            if (!(good.type() instanceof Type.YesNo) && !(good.type() instanceof Type.Any)) {
                notes.error("wrong-type", scalar.spot(),
                        "'" + scalar.value() + "' is " + good.type().inWords()
                                + ", and a condition is wanted here.",
                        "Compare it with something, or ask known(…).");
            }
            trials.flatMap(tried -> tried.constant(inner(scalar), good.expression(), schema))
                    .ifPresent(holds -> noteConstant(scalar, holds));
            return good.expression();
        });
    }

    private static String inner(Scalar scalar) {
        return SourceCompiler.alone(scalar.value()).orElse(scalar.value());
    }

    private void noteConstant(Scalar scalar, boolean holds) {
        if (holds) {
            notes.warn("always-true", scalar.spot(), "'" + scalar.value() + "' always holds.",
                    "Take the condition out, or compare with something that can be otherwise.");
        } else {
            notes.warn("always-false", scalar.spot(), "'" + scalar.value() + "' never holds.",
                    "Compare with something that can be; numbers stay between 'min' and 'max' of their slot.");
        }
    }

    /** One condition of several: all must hold. */
    Optional<Expression> together(List<Scalar> scalars, Schema schema) {
        var all = all(scalars, schema);
        return switch (all.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(all.getFirst());
            default -> Optional.of(new Together(all));
        };
    }

    private record Together(List<Expression> all) implements Expression {
        @Override
        public Optional<Object> evaluate(Scope scope) {
            return Optional.of(all.stream().allMatch(expression -> expression.holds(scope)));
        }
    }
}
