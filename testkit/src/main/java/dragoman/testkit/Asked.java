package dragoman.testkit;

import dragoman.http.Call;
import java.util.Map;
import java.util.Optional;

/**
 * A call made by hand, without a network.
 *
 * @param headers names in any case
 * @param parts of the path, by name
 */
@SuppressWarnings("ArrayRecordComponent") // as the contract wants the bytes that came
public record Asked(byte[] body, Map<String, String> headers, Map<String, String> query,
        Map<String, String> parts) implements Call {

    /** Somebody posts to a bot's webhook. */
    public static Asked posting(String bot, byte[] body, Map<String, String> headers) {
        return new Asked(body, headers, Map.of(), Map.of("bot", bot));
    }

    @Override
    public Optional<String> header(String name) {
        return headers.entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue).findFirst();
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    @Override
    public String path(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the path has no part '" + name + "'"));
    }
}
