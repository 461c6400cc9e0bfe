package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;

/** Who the bot is in Telegram: its id is in its token, its name is asked for and may stay unknown. Thread-safe. */
final class Myself {
    private final OptionalLong id;
    private volatile Optional<String> username = Optional.empty();

    Myself(OptionalLong id) {
        this.id = id;
    }

    void named(String name) {
        username = Optional.of(name);
    }

    Optional<String> username() {
        return username;
    }

    /** Whether this user is the bot; while we do not know our id, any bot may be. */
    boolean is(JsonNode user) {
        var theirs = Json.id(user, "id");
        return id.isEmpty()
                ? Json.yes(user, "is_bot")
                : theirs.isPresent() && theirs.getAsLong() == id.getAsLong();
    }
}
