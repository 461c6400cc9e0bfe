package dragoman.benchmarks;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What load to put on which bot.
 *
 * @param conversations held at once
 * @param rate messages a second, whatever happens; 0: each person writes as soon as the reply is there
 * @param webhook where the bot takes Telegram's updates; on this machine only
 * @param listen the port on which we pretend to be Telegram; 0 for a free one
 * @param delay how long we take to answer each of the bot's calls
 * @param warmUp the first time, in which people arrive and nothing is measured (mistakes count all the same)
 * @param patience how long a person waits for a reply before it counts as lost
 */
record LoadPlan(int conversations, int rate, Duration lasting, Duration warmUp, URI webhook, String secret,
        int listen,
        Duration delay, Duration patience) {
    private static final Map<String, String> USUAL = Map.of("conversations", "64", "rate", "0", "seconds",
            "10", "warm-up", "3", "webhook", "http://127.0.0.1:8080/webhooks/telegram/bench", "secret",
            "bench", "listen", "18081", "delay-ms", "0");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    LoadPlan {
        if (conversations < 1 || rate < 0 || listen < 0 || listen > 65_535 || lasting.isNegative()
                || lasting.isZero()
                || warmUp.isNegative() || delay.isNegative()) {
            throw new IllegalArgumentException("A number is out of its range.");
        }
        if (!"http".equals(webhook.getScheme()) || !onThisMachine(webhook.getHost())) {
            throw new IllegalArgumentException("'" + webhook + "' is not on this machine. Load is for a bot "
                    + "of your own, beside you: give a webhook such as http://127.0.0.1:8080/webhooks/telegram/bench.");
        }
    }

    /** From {@code --name=value}, each of which may be left out. Throws IllegalArgumentException with a message for people. */
    static LoadPlan of(List<String> arguments) {
        var given = new LinkedHashMap<>(USUAL);
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            var name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (parts.length < 2 || !USUAL.containsKey(name)) {
                throw new IllegalArgumentException("'" + argument + "' is not understood. There are: --"
                        + String.join("=…, --", USUAL.keySet().stream().sorted().toList()) + "=…");
            }
            given.put(name, parts[1]);
        }
        return new LoadPlan(number(given, "conversations"), number(given, "rate"),
                Duration.ofSeconds(number(given, "seconds")), Duration.ofSeconds(number(given, "warm-up")),
                URI.create(text(given, "webhook")), text(given, "secret"), number(given, "listen"),
                Duration.ofMillis(number(given, "delay-ms")), PATIENCE);
    }

    private static String text(Map<String, String> given, String name) {
        return given.getOrDefault(name, "");
    }

    private static int number(Map<String, String> given, String name) {
        try {
            return Integer.parseInt(text(given, name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--" + name + " wants a whole number, not '" + text(given, name) + "'.", e);
        }
    }

    /** By its spelling: a name that some server resolves may mean another machine the next moment. */
    private static boolean onThisMachine(@Nullable String host) {
        if (host == null || host.equals("localhost")) {
            return host != null;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
