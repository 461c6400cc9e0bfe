package dragoman.desk.hook;

import dragoman.model.BotId;
import dragoman.port.Secret;
import java.net.URI;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;

/**
 * A system outside that wants to be told.
 *
 * @param secret {@code whsec_} and 24 to 64 random bytes in Base64, as Standard Webhooks has it
 */
public record Hook(BotId bot, String name, URI address, Set<String> events, Secret secret) {
    /** What can be told. */
    public static final Set<String> EVENTS = Set.of("handoff", "resolved", "wish", "order", "complaint");
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    public Hook {
        events = Set.copyOf(events);
        var unknown = new TreeSet<>(events);
        unknown.removeAll(EVENTS);
        if (events.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "events are some of " + String.join(", ", new TreeSet<>(EVENTS)) + "; not "
                            + (unknown.isEmpty() ? "none" : String.join(", ", unknown)));
        }
        if (!isKey(secret.value())) {
            throw new IllegalArgumentException("the secret of the webhook '" + name
                    + "' is whsec_ and 24 to 64 random bytes in Base64. Make one with: echo whsec_$(openssl rand -base64 32)");
        }
    }

    private static boolean isKey(String text) {
        try {
            var length = text.startsWith(PREFIX)
                    ? Base64.getDecoder().decode(text.substring(PREFIX.length())).length
                    : 0;
            return length >= SHORTEST && length <= LONGEST;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** The key that signs. */
    byte[] key() {
        return Base64.getDecoder().decode(secret.value().substring(PREFIX.length()));
    }

    /** Its name among those of all bots. */
    public String id() {
        return bot.value() + "/" + name;
    }
}
