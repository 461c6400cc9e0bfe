package dragoman.app.config;

import java.net.URI;

/** Where we listen, and under which address the world reaches us. */
public record HttpSettings(String host, int port, URI publicUrl) {
    public HttpSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 1 to 65535, not " + port);
        }
    }

    /** The host under which this machine itself reaches the listener. */
    public String loopback() {
        return switch (host) {
            case "0.0.0.0", "", "::" -> "127.0.0.1";
            default -> host;
        };
    }
}
