package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.BotId;
import dragoman.model.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes updates of Meta's bodies: entries, their changes, and what stands in them; whatever we do not know is kept. */
final class WhatsAppParser {
    private final BotId bot;
    private final Map<String, BotId> numbers;

    /** @param numbers the bots that share this one's app, by the id of their number */
    WhatsAppParser(BotId bot, Map<String, BotId> numbers) {
        this.bot = bot;
        this.numbers = Map.copyOf(numbers);
    }

    /** All of a body in its order, each event once. */
    List<Seen> parse(JsonNode root, Instant now) {
        var all = new LinkedHashMap<Event, Seen>();
        for (var seen : walk(root, now)) {
            all.putIfAbsent(new Event(seen.received().from().bot(), seen.received().event()), seen);
        }
        return List.copyOf(all.values());
    }

    private List<Seen> walk(JsonNode root, Instant now) {
        var object = root.path("object").asText();
        if (!object.equals("whatsapp_business_account") || !root.path("entry").isArray()) {
            var kind = object.isEmpty() ? "object" : "object:" + object;
            return List.of(new Change(bot, true, "", root, now).about(kind, root));
        }
        var found = new ArrayList<Seen>();
        for (var entry : root.path("entry")) {
            if (!entry.path("changes").isArray()) {
                found.add(new Change(bot, true, "", entry, now).about("entry", entry));
            }
            entry.path("changes").forEach(change -> found.addAll(changed(change, now)));
        }
        return found;
    }

    private List<Seen> changed(JsonNode node, Instant now) {
        var value = node.path("value");
        var number = Fields.text(value.path("metadata"), "phone_number_id");
        var owner = number.map(id -> numbers.getOrDefault(id, bot)).orElse(bot);
        var ours = number.isEmpty() || numbers.containsKey(number.get());
        var change = new Change(owner, ours, Fields.text(node, "field").orElse("no field"), value, now);
        var found = new ArrayList<Seen>();
        value.path("messages").forEach(message -> found.addAll(Messages.read(message, change)));
        value.path("statuses").forEach(status -> found.add(Statuses.read(status, change)));
        value.path("message_echoes").forEach(echo -> found.add(Messages.echo(echo, change)));
        value.path("errors").forEach(error -> found.add(change.about("error", error)));
        return found.isEmpty() ? List.of(change.about(change.field(), node)) : found;
    }

    private record Event(BotId bot, EventId id) {}
}
