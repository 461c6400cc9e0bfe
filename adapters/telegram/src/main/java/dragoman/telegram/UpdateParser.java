package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.BotId;
import dragoman.model.EventId;
import dragoman.model.Received;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads Telegram's Update objects from a lean tree; see {@code docs/decisions/0003-telegram-parser.md} for why not by its classes.
 * The unknown is a case: whatever JSON object comes, it yields at most one update and never throws.
 */
final class UpdateParser {
    private final Envelopes envelopes;

    UpdateParser(BotId bot, Myself me) {
        this.envelopes = new Envelopes(bot, me);
    }

    /**
     * One update, or none when there is nobody to attribute it to or it is not for us.
     *
     * @param now the time of what Telegram does not date, as taps
     */
    List<Received> read(JsonNode update, Instant now) {
        var id = Json.id(update, "update_id");
        if (id.isEmpty()) {
            return List.of();
        }
        var event = new EventId(Long.toString(id.getAsLong()));
        return content(update, now)
                .map(it -> new Received(it.from(), event, it.at(), it.profile(), it.update()))
                .map(List::of).orElse(List.of());
    }

    private Optional<Envelope> content(JsonNode update, Instant now) {
        for (var field : update.properties()) {
            if (field.getValue().isObject()) {
                return envelopes.open(field.getKey(), field.getValue(), now);
            }
        }
        return Optional.empty();
    }
}
