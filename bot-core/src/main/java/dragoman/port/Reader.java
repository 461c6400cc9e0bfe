package dragoman.port;

import dragoman.model.Language;
import dragoman.model.Reading;

/**
 * Reads what the words of a text may mean, without knowing what was asked. Thread-safe; the same text gives the same reading, as long as the help from outside, if there is any, answers the same; any text at all is
 * allowed (empty, huge, broken surrogates) and never throws.
 */
public interface Reader {
    /** {@code expected}: the language in which we talk with the customer so far. */
    Reading read(String text, Language expected);

    /** The same without anybody's help from outside this process: for what must not leave it, and for parts of a text that was read as a whole. */
    default Reader alone() {
        return this;
    }
}
