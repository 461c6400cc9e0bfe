package dragoman.vk;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Address;
import dragoman.model.EventId;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.CameBack;
import dragoman.model.Update.Edited;
import dragoman.model.Update.Left;
import dragoman.model.Update.Unrecognised;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes updates of VK's callbacks: one event each. */
final class VkParser {
    /** Chats of several people have numbers from here on. */
    private static final long CHATS = 2_000_000_000L;
    private static final int RUSSIAN = 0;
    private static final int ENGLISH = 3;

    private final VkSettings settings;
    private final Pattern called;

    VkParser(VkSettings settings) {
        this.settings = settings;
        this.called = Pattern.compile("^\\s*\\[club" + settings.group() + "\\|[^\\]]*\\][,\\s]*");
    }

    /** Empty for what is nobody's, for what we wrote ourselves, and for talk in a chat that does not call us. */
    List<Received> parse(JsonNode event, Instant now) {
        var object = event.path("object");
        return switch (event.path("type").asText()) {
            case "message_new" ->
                message(event, object.path("message"), object.path("client_info"), now, false);
            case "message_edit" -> message(event, object, object.path("client_info"), now, true);
            case "message_reply" -> reply(event, object, now);
            case "message_deny" ->
                about(event, Fields.text(object, "user_id"), new Left("denied messages"), now);
            case "message_allow" -> about(event, Fields.text(object, "user_id"), new CameBack(), now);
            case String type ->
                about(event, Fields.text(object, "user_id").or(() -> Fields.text(object, "from_id")),
                        new Unrecognised(type.isEmpty() ? "no type" : type, Fields.raw(event)), now);
        };
    }

    private List<Received> message(JsonNode event, JsonNode message, JsonNode client, Instant now,
            boolean edited) {
        var peer = message.path("peer_id").asLong();
        var text = Fields.text(message, "text");
        var calls = text.filter(words -> called.matcher(words).find()).isPresent();
        if (peer <= 0 || message.path("from_id").asLong() <= 0 || peer > CHATS && !calls) {
            return List.of();
        }
        var bare = text.map(words -> called.matcher(words).replaceFirst(""))
                .filter(words -> !words.isBlank());
        var updates = edited
                ? bare.<List<Update>>map(words -> List.of(new Edited(words))).orElse(List.of())
                : VkMessages.read(message, bare);
        return new Envelope(event, Long.toString(peer), seconds(message, now), profile(client)).all(updates);
    }

    /** What an administrator wrote in the community's own messages; what was sent by the programming interface has no author. */
    private List<Received> reply(JsonNode event, JsonNode message, Instant now) {
        return message.path("admin_author_id").asLong() <= 0
                ? List.of()
                : about(event, Fields.text(message, "peer_id"),
                        new AnsweredElsewhere(Fields.text(message, "text").orElse("")), now);
    }

    private List<Received> about(JsonNode event, Optional<String> user, Update update, Instant now) {
        return user.map(id -> new Envelope(event, id, now, Profile.UNKNOWN).all(List.of(update)))
                .orElse(List.of());
    }

    private static Profile profile(JsonNode client) {
        var language = client.path("lang_id").asInt(-1);
        return switch (language) {
            case RUSSIAN -> speaking("ru");
            case ENGLISH -> speaking("en");
            default -> Profile.UNKNOWN;
        };
    }

    private static Profile speaking(String code) {
        return new Profile(Optional.empty(), Optional.of(new Language(code)), Optional.empty());
    }

    private static Instant seconds(JsonNode message, Instant now) {
        var date = message.path("date").asLong();
        return date > 0 && date <= now.getEpochSecond() + 86_400 ? Instant.ofEpochSecond(date) : now;
    }

    /** Several updates of one event get numbers behind its id. */
    private final class Envelope {
        private final String event;
        private final Address from;
        private final Instant at;
        private final Profile profile;

        Envelope(JsonNode event, String user, Instant at, Profile profile) {
            this.event = Fields.text(event, "event_id").orElseGet(() -> Fields.hash(event));
            this.from = new Address(settings.bot(), Vk.ID, user);
            this.at = at;
            this.profile = profile;
        }

        List<Received> all(List<? extends Update> updates) {
            return IntStream.range(0, updates.size()).mapToObj(i -> new Received(from,
                    new EventId(i == 0 ? event : event + "#" + i), at, profile, updates.get(i))).toList();
        }
    }
}
