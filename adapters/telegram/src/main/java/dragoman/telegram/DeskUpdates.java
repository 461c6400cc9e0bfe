package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.desk.group.FromGroup;
import dragoman.desk.group.FromGroup.Who;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads what is done in the group that is the desk. */
final class DeskUpdates {
    /** For another bot in the group. */
    private static final Pattern ANOTHERS = Pattern.compile("/\\w+@\\w+.*", Pattern.DOTALL);

    private final Addressing addressing;

    DeskUpdates(Myself me) {
        this.addressing = new Addressing(me);
    }

    /** The chat of an update of any kind. */
    static OptionalLong chat(JsonNode update) {
        for (var field : update.properties()) {
            var about = Json.object(field.getValue(), "message").orElse(field.getValue());
            var chat = Json.object(about, "chat").map(it -> Json.id(it, "id")).orElse(OptionalLong.empty());
            if (chat.isPresent()) {
                return chat;
            }
        }
        return OptionalLong.empty();
    }

    /** Empty for what concerns nobody: topics made and pinned, people who came and went, other bots. */
    Optional<FromGroup> read(JsonNode update) {
        return Json.object(update, "message").flatMap(this::wrote)
                .or(() -> Json.object(update, "edited_message").flatMap(this::wrote))
                .or(() -> Json.object(update, "callback_query").flatMap(DeskUpdates::tapped));
    }

    private Optional<FromGroup> wrote(JsonNode message) {
        var id = Json.id(message, "message_id");
        var file = file(message);
        var text = Json.text(message, file.isPresent() ? "caption" : "text").map(addressing::bare)
                .or(() -> Contents.of(message, Optional.empty()) instanceof Update.Unrecognised
                        ? Optional.empty()
                        : Optional.of(""));
        if (id.isEmpty() || text.isEmpty() || ANOTHERS.matcher(text.get()).matches()) {
            return Optional.empty();
        }
        var topic = Json.yes(message, "is_topic_message")
                ? Json.id(message, "message_thread_id")
                : OptionalLong.empty();
        var edited = Json.id(message, "edit_date");
        var version = edited.isPresent() ? "." + edited.getAsLong() : "";
        return who(message)
                .map(who -> new FromGroup.Wrote(who, topic.orElse(0), id.getAsLong(), version, text.get(),
                        file));
    }

    /** A sticker is a sign, and none for customers. */
    private static Optional<FromGroup.Given> file(JsonNode message) {
        return Contents.of(message, Optional.empty()) instanceof Update.MediaReceived(var kind, var id, _)
                && kind != MediaKind.STICKER
                        ? Optional.of(new FromGroup.Given(id, kind,
                                Json.object(message, Contents.kind(message))
                                        .flatMap(it -> Json.text(it, "file_name")).orElse("")))
                        : Optional.empty();
    }

    private static Optional<FromGroup> tapped(JsonNode query) {
        return who(query).flatMap(who -> Json.text(query, "id").flatMap(tap -> Json.text(query, "data")
                .map(data -> new FromGroup.Tapped(who, tap, data))));
    }

    /** Who hides behind the group or a channel is a bot for Telegram, and nobody for us. */
    private static Optional<Who> who(JsonNode node) {
        return Json.object(node, "from").filter(from -> !Json.yes(from, "is_bot")).flatMap(from -> {
            var id = Json.id(from, "id");
            return id.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Who(Long.toString(id.getAsLong()),
                            Origins.profile(Optional.of(from)).language()));
        });
    }
}
