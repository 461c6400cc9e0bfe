package dragoman.port;

import dragoman.model.Language;
import dragoman.model.Reading;

/**
 * Reads what the words of a text may mean, without knowing what was asked. Thread-safe; the same text gives the same reading; any text at all is
 * allowed (empty, huge, broken surrogates) and never throws.
 */
public interface Reader {
    /** {@code expected}: the language in which we talk with the customer so far. */
    Reading read(String text, Language expected);
}
