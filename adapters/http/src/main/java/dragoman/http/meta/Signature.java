package dragoman.http.meta;

import dragoman.http.Hmac;
import dragoman.port.Secret;
import java.util.Optional;

/** Meta's proof that a body is its own: {@code sha256=} and the hex HMAC, keyed with the app's secret. */
record Signature(Hmac hmac) {
    static final String HEADER = "X-Hub-Signature-256";

    Signature(Secret appSecret) {
        this(new Hmac(appSecret));
    }

    boolean fits(byte[] body, Optional<String> claimed) {
        return Hmac.same("sha256=" + hmac.of(body), claimed.orElse(""));
    }
}
