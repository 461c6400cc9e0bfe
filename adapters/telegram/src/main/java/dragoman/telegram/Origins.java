package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.Language;
import dragoman.model.Profile;
import java.util.Optional;
import java.util.OptionalLong;

/** Who wrote, and where: chat, topic and person of Telegram's objects. */
final class Origins {
    private final BotId bot;

    Origins(BotId bot) {
        this.bot = bot;
    }

    /** The chat of a message, with its forum topic. A thread that is no topic is only a chain of replies, to which one cannot send. */
    Optional<Address> chat(JsonNode message) {
        var topic = Json.yes(message, "is_topic_message")
                ? Json.id(message, "message_thread_id")
                : OptionalLong.empty();
        var thread = topic.isPresent() ? Long.toString(topic.getAsLong()) : "";
        return Json.object(message, "chat").filter(chat -> !is(chat, "channel"))
                .flatMap(chat -> address(chat, thread));
    }

    /** The private chat with this person; its id is theirs. */
    Optional<Address> privately(JsonNode user) {
        return Json.yes(user, "is_bot") ? Optional.empty() : address(user, "");
    }

    private Optional<Address> address(JsonNode chatOrUser, String thread) {
        var id = Json.id(chatOrUser, "id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(bot, Telegram.ID, Long.toString(id.getAsLong()), thread));
    }

    /** Groups have negative ids. */
    static boolean isGroup(Address address) {
        return address.user().startsWith("-");
    }

    static Profile profile(Optional<JsonNode> user) {
        return new Profile(user.flatMap(it -> Json.text(it, "first_name")).filter(name -> !name.isBlank()),
                user.flatMap(it -> Json.text(it, "language_code")).flatMap(Language::ofTag),
                Optional.empty());
    }

    private static boolean is(JsonNode chat, String type) {
        return Json.text(chat, "type").filter(type::equals).isPresent();
    }
}
