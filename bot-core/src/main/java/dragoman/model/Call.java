package dragoman.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A call to the shop's own system, as a turn asked for it.
 *
 * @param from the customer for whom it is made; its result comes back to this address
 * @param slot that keeps the result
 * @param returns what the answer must look like; the rest of it is not kept
 * @param timeout how long all tries together may take
 */
public record Call(CallKey key, Address from, String slot, Request request, Shape returns, Duration timeout,
        Instant asked) {

    /** How the system is asked. */
    public enum Method {
        GET(true), POST(false), PUT(true), PATCH(false), DELETE(true);

        private final boolean repeatable;

        Method(boolean repeatable) {
            this.repeatable = repeatable;
        }

        /** Whether twice is the same as once. */
        public boolean repeatable() {
            return repeatable;
        }
    }

    /**
     * What goes out.
     *
     * @param body a tree of texts, numbers, yes/no, lists and maps by name, sent as JSON
     * @param repeatable it may be sent again: by its method, or since the system honours the key
     */
    public record Request(Method method, String url, List<Header> headers, Optional<Object> body,
            boolean repeatable) {
        public Request {
            headers = List.copyOf(headers);
        }
    }

    /** A header, put together from pieces so that no customer's word can become a secret's name. */
    public record Header(String name, List<Piece> pieces) {
        public Header {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of a header. */
    public sealed interface Piece {
        /** Goes out as it stands. */
        record Words(String text) implements Piece {}

        /** A secret by its name in the configuration: filled in when it is sent, kept nowhere. */
        record SecretNamed(String name) implements Piece {}
    }
}
