package dragoman.model;

import java.util.Map;

/** What came of a call. {@code why}: in plain words for the log and the desk, never with a secret in it. */
public sealed interface CallOutcome {
    /** The answer: texts, numbers, yes/no, lists and maps by name. */
    record Ok(Map<String, Object> fields) implements CallOutcome {}

    /** As {@link CallResult#ERROR}. */
    record Failed(String why) implements CallOutcome {}

    /** As {@link CallResult#TIMED_OUT}. */
    record TimedOut(String why) implements CallOutcome {}

    /** As {@link CallResult#UNKNOWN}. */
    record Unknown(String why) implements CallOutcome {}

    default CallResult result() {
        return switch (this) {
            case Ok _ -> CallResult.OK;
            case Failed _ -> CallResult.ERROR;
            case TimedOut _ -> CallResult.TIMED_OUT;
            case Unknown _ -> CallResult.UNKNOWN;
        };
    }

    /** With only what {@code shape} names; failed when it does not fit. */
    default CallOutcome fitted(Shape shape) {
        return this instanceof Ok(var fields) ? switch (shape.fit(fields)) {
            case Shape.Fit.Fits(Map<?, ?> fit) -> new Ok(Shape.named(fit));
            case Shape.Fit.Fits(var other) -> new Failed("the answer is " + other + ", and no object");
            case Shape.Fit.Unfit unfit -> new Failed("the answer does not fit 'returns': " + unfit.why());
        } : this;
    }
}
