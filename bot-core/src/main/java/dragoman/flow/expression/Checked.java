package dragoman.flow.expression;

import dragoman.flow.Expression;

/** What came of compiling an expression. */
public sealed interface Checked {
    /** It can be evaluated. */
    record Good(Expression expression, Type type) implements Checked {}

    /** It cannot; {@code offset}: the character of the source where the trouble is. */
    record Bad(String code, int offset, String problem, String remedy) implements Checked {}
}
