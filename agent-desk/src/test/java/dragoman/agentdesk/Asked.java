package dragoman.agentdesk;

import dragoman.http.Call;
import java.util.Map;
import java.util.Optional;

/** A call with these headers and nothing else. */
record Asked(Map<String, String> headers) implements Call {
    @Override
    public byte[] body() {
        return new byte[0];
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.empty();
    }

    @Override
    public String path(String name) {
        throw new IllegalArgumentException("no path here");
    }
}
