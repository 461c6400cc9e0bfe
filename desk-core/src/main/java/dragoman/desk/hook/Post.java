package dragoman.desk.hook;

import dragoman.port.Sent;
import java.net.URI;
import java.util.Map;

/** Brings a message to a system outside, once. Blocks; never throws for what the network does. */
@FunctionalInterface
public interface Post {
    /** {@link Sent.Accepted}: it has it; {@link Sent.Refused}: it wants no more of them; all else is tried again. */
    Sent post(URI to, Map<String, String> headers, byte[] json);
}
