package dragoman.http;

import java.util.Optional;

/** A request, with its body as the exact bytes that came. Header names in any case. */
public interface Call {
    byte[] body();

    Optional<String> header(String name);

    Optional<String> query(String name);

    /** A part of the path, as {@code bot} in {@code /webhooks/telegram/{bot}}. */
    String path(String name);
}
