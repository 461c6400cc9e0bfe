package dragoman.http;

/** Answers calls; on a virtual thread, may block. What it throws becomes a 500 without a trace, and a line in the log. */
@FunctionalInterface
public interface Endpoint {
    Answer answer(Call call);
}
