package dragoman.flow.expression;

import dragoman.flow.expression.Checked.Bad;

/** Ends the checking of an expression where it is wrong; never leaves this package. */
final class Mistake extends RuntimeException {
    private final transient Bad bad;

    Mistake(String code, int offset, String problem, String remedy) {
        super(problem, null, false, false);
        bad = new Bad(code, offset, problem, remedy);
    }

    Bad bad() {
        return bad;
    }
}
