package dragoman.flow.text;

import java.util.Optional;

/** Makes a text of a value; empty when the value is not of a kind it knows. */
interface Filter {
    Optional<String> apply(Object value);
}
