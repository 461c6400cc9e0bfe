package dragoman.flow;

import dragoman.model.Call.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a {@code call} asks.
 *
 * @param url what is filled in is encoded, so that it stays where it stands
 * @param repeatable may be sent again
 */
public record Request(Method method, List<Piece> url, Map<String, List<Piece>> headers, Optional<Body> body,
        boolean repeatable) {

    /** A piece of an address or a header. */
    public sealed interface Piece {
        /** As it stands. */
        record Words(String text) implements Piece {}

        /** Filled in. */
        record Filled(Template template) implements Piece {}

        /** A secret of the configuration, in headers only. */
        record SecretNamed(String name) implements Piece {}
    }

    /** What is sent, as JSON. */
    public sealed interface Body {
        /** An object. */
        record Fields(Map<String, Body> fields) implements Body {}

        /** A list. */
        record Items(List<Body> items) implements Body {}

        /** A value; what is not known is left out. */
        record Single(Source source) implements Body {}
    }
}
