package dragoman.flow.text;

import java.util.Map;
import java.util.Optional;

/**
 * What stands between two braces.
 *
 * @param expression without question mark and filter
 * @param optional may be unknown: {@code {name?}}
 * @param offset of the expression in the text
 */
record Placeholder(String expression, boolean optional, int offset, Optional<Call> filter) {
    /** A filter with its forms, as written. */
    record Call(String name, Map<String, String> arguments, int offset) {}
}
