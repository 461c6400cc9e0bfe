package dragoman.calls;

import dragoman.port.Secret;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What calls may use.
 *
 * @param secrets by the names under which flows know them
 * @param allow hosts, by name or number, that may be called although they are in a private network
 * @param atOnce how many calls one host gets at once
 */
public record CallSettings(Map<String, Secret> secrets, Set<String> allow, int atOnce) {
    public static final CallSettings NONE = new CallSettings(Map.of(), Set.of(), 8);

    public CallSettings {
        secrets = Map.copyOf(secrets);
        allow = new HashSet<>(allow).stream().map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (atOnce < 1 || atOnce > 1_000) {
            throw new IllegalArgumentException("at-once is from 1 to 1000, not " + atOnce);
        }
    }
}
